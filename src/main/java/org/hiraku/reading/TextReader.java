package org.hiraku.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.hiraku.plan.Text;
import org.hiraku.reading.Allowed.Line;
import org.hiraku.reading.Allowed.Words;
import org.hiraku.reading.Node.Entry;
import org.hiraku.reading.Node.Mapping;
import org.hiraku.reading.Node.Scalar;

/** Reads words: names, titles and prose. */
final class TextReader {

    /** How many characters a name or a title may have. */
    static final int NAME_LENGTH = 1_000;

    /** What is not only space. */
    private static final Line PASSAGE =
            new Line("passage", Pattern.compile("[\\s\\S]*\\S[\\s\\S]*"));

    private static final Pattern LINE_END = Pattern.compile("[\\n\\u2028\\u2029]");

    private static final String ONE_LINE =
            "\\s*\\S[^\\n\\u2028\\u2029]{0," + (NAME_LENGTH - 1) + "}\\s*";

    /** One line of words that has no language, as a page number. */
    static final ValueReader<String> LINE =
            ValueReader.of(new Line("line", Pattern.compile(ONE_LINE)), TextReader::line);

    /** Words by language, or words that serve every language, of any length. */
    static final ValueReader<Text> TEXT =
            ValueReader.of(
                    new Words("text", LanguageTag.ALLOWED, PASSAGE),
                    (node, faults) -> words(node, faults, TextReader::passage));

    /** A name or a title: words on one line, at most {@link #NAME_LENGTH} characters. */
    static final ValueReader<Text> NAME =
            ValueReader.of(
                    new Words("name", LanguageTag.ALLOWED, (Line) LINE.allowed()),
                    (node, faults) -> words(node, faults, TextReader::line));

    /** What stands before or after a number; its spaces count. */
    static final ValueReader<String> AFFIX =
            ValueReader.of(
                    new Line("affix", Pattern.compile("(?:" + ONE_LINE + ")?")), TextReader::affix);

    /** A name by language alone. */
    static final Allowed.Entries NAMES =
            new Allowed.Entries(LanguageTag.ALLOWED, LINE.allowed(), 0);

    private TextReader() {}

    private static Optional<String> line(Node node, Faults faults) {
        Optional<String> passage = passage(node, faults).map(String::strip);
        if (passage.isEmpty()) {
            return passage;
        }
        String line = passage.get();
        if (LINE_END.matcher(line).find()) {
            faults.error("name-lines", node);
            return Optional.empty();
        }
        if (line.codePointCount(0, line.length()) > NAME_LENGTH) {
            faults.error("name-length", node, "limit", NAME_LENGTH);
            return Optional.empty();
        }
        return passage;
    }

    private static Optional<String> affix(Node node, Faults faults) {
        if (node instanceof Scalar scalar && !scalar.isEmpty() && scalar.text().isEmpty()) {
            return Optional.of("");
        }
        return line(node, faults).map(stripped -> ((Scalar) node).text());
    }

    private static Optional<String> passage(Node node, Faults faults) {
        if (node instanceof Scalar scalar && !scalar.isEmpty() && Characters.show(scalar.text())) {
            return Optional.of(scalar.text());
        }
        faults.error(node instanceof Scalar ? "text-empty" : "shape.text-for-" + node.sort(), node);
        return Optional.empty();
    }

    private static Optional<Text> words(
            Node node, Faults faults, BiFunction<Node, Faults, Optional<String>> reader) {
        if (!(node instanceof Mapping map)) {
            return reader.apply(node, faults).map(Text::plain);
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        int lineBefore = 0;
        for (Entry entry : map.all()) {
            boolean goesOn = lineBefore == entry.key().line();
            lineBefore = entry.key().line();
            if (goesOn && entry.isCutOff() && !LanguageTag.isTag(entry.key().text())) {
                faults.error("key-unknown.comma", entry.key(), "key", entry.key().text());
                continue;
            }
            Optional<String> language = LanguageTag.TAG.read(entry.key(), faults);
            Optional<String> words = reader.apply(entry.value(), faults);
            if (language.isPresent() && words.isPresent()) {
                byLanguage.put(language.get(), words.get());
            }
        }
        if (map.entries().isEmpty()) {
            faults.error("text-empty", node);
        }
        return byLanguage.isEmpty() ? Optional.empty() : Optional.of(new Text(byLanguage));
    }
}
