package org.hiraku.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hiraku.json.ParsedJson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What an answer and a site hold never, whatever was put into the data. */
final class Harmless {

    /** What a text of the program's inside looks like: a class, a line of a stack trace. */
    private static final Pattern INSIDE =
            Pattern.compile(
                    "\\b(java|javax|jdk|org|com|tools|freemarker|picocli)\\.[a-z]+\\.[\\w.$]*"
                            + "|\\b\\w*(Exception|StackOverflowError|OutOfMemoryError)\\b"
                            + "|\\tat ");

    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern NULL = Pattern.compile("\bnull\b");

    /** What is shown of the site's own words: a line of a file, a value in quotation marks. */
    private static final Pattern QUOTED = Pattern.compile("(?m)^ *\\d* +\\|.*$|「[^」]*」|“[^”]*”");

    private static final Pattern LINK =
            Pattern.compile(
                    "https?://[^/\\\\@]+(/.*)?|mailto:.*|tel:.*|(?!//)[^:\\\\]*|[^:]*[?#].*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\\-\\t\\r\\n＝＋－＠].*");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "data", "poster");

    /** A host that only a hostile value names, and never in a way that may become a link. */
    private static final String EVIL = "evil.invalid";

    private Harmless() {}

    /** Looks at what was printed and how the program ended. */
    static void answer(Workbench.Answer answer, String language) {
        String printed = answer.out() + answer.err();
        assertThat(answer.exit()).as(printed).isIn(0, 1, 2);
        words(printed);
        if (answer.exit() != 0) {
            assertThat(answer.err()).contains(language.equals("ja") ? "直し方: " : "Fix: ");
        }
    }

    /** Looks at what was printed. */
    static void words(String printed) {
        assertThat(printed).doesNotContain("PRIVATE-WORDS").doesNotContainPattern(CONTROL);
        String said = QUOTED.matcher(printed).replaceAll("");
        assertThat(said).doesNotContainPattern(INSIDE).doesNotContainPattern(NULL);
    }

    /** Looks at every file of a built site but for the theme's own, which no data reaches. */
    static void output(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                byte[] bytes = Files.readAllBytes(file);
                if (name.startsWith("assets/")) {
                    continue;
                }
                try {
                    file(name, new String(bytes, StandardCharsets.UTF_8));
                } catch (AssertionError e) {
                    throw new AssertionError(name + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private static void file(String name, String text) {
        assertThat(text).doesNotContain("PRIVATE-WORDS");
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> page(Vocabulary.parsed(text));
            case "json" -> ParsedJson.any(text);
            case "csv" -> table(text);
            case "xml", "svg", "atom" -> markup(text);
            default -> assertThat(text).doesNotContain(EVIL);
        }
    }

    private static void page(Document page) {
        Vocabulary honest = Vocabulary.ofHonestSites();
        assertThat(page.parser().getErrors()).isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(honest.elements()).contains(element.tagName());
            for (Attribute attribute : element.attributes()) {
                String name = element.tagName() + " " + attribute.getKey();
                assertThat(honest.attributes()).contains(name);
                if (ADDRESSES.contains(attribute.getKey())) {
                    assertThat(attribute.getValue()).matches(LINK).doesNotContain(EVIL);
                }
            }
        }
        for (Element script : page.select("script")) {
            if (script.hasAttr("src")) {
                assertThat(script.attr("src"))
                        .matches("((/[\\w-]+)*/|(\\.\\./)*)assets/[\\w.-]+\\.js");
            } else {
                assertThat(script.attr("type")).matches("application/(ld\\+)?json");
                assertThat(script.data()).doesNotContain("<", ">", "\u2028", "\u2029");
                ParsedJson.object(script.data());
            }
        }
        assertThat(page.head().child(0).attr("http-equiv")).isEqualTo("Content-Security-Policy");
    }

    private static void table(String text) {
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(text.replaceFirst("^\uFEFF", ""))) {
            int columns = -1;
            for (CsvRecord row : rows) {
                columns = columns < 0 ? row.getFieldCount() : columns;
                assertThat(row.getFieldCount()).isEqualTo(columns);
                for (String cell : row.getFields()) {
                    if (FORMULA.matcher(cell).matches()) {
                        assertThat(cell).matches(NUMBER);
                    }
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void markup(String text) {
        try {
            DocumentBuilderFactory strict = DocumentBuilderFactory.newDefaultInstance();
            strict.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            strict.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            strict.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        Document parsed = Jsoup.parse(text, "", Parser.xmlParser());
        assertThat(parsed.select("script, foreignObject, style, image, a[href^=javascript]"))
                .isEmpty();
        assertThat(parsed.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        assertThat(List.of(text)).noneMatch(all -> all.contains("href=\"//"));
    }
}
