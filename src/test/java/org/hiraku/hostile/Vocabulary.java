package org.hiraku.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hiraku.FixtureSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The elements and attributes that pages have when nobody means harm: what a hostile text adds to
 * them came out of the text.
 *
 * @param elements the names of all elements
 * @param attributes each element with each of its attributes, {@code a href}
 */
record Vocabulary(Set<String> elements, Set<String> attributes) {

    /** Whatever Markdown may become. */
    private static final Path MARKDOWN = Path.of("src/test/hostile/markdown.txt");

    private static Vocabulary known;

    /** The vocabulary of the made-up city, with all of Markdown in its texts. */
    static synchronized Vocabulary ofHonestSites() {
        if (known == null) {
            known = new Vocabulary(new TreeSet<>(), new TreeSet<>());
            try {
                Path folder = Files.createTempDirectory("honest");
                Workbench bench = Workbench.in(folder);
                bench.lay(FixtureSite.SITES.resolve("city-plan"));
                known.learn(bench);
                for (String file : List.of("data/plans/2024-city-plan/plan.yaml")) {
                    Path path = bench.site().resolve(file);
                    String text = Files.readString(path);
                    Slot slot =
                            Slots.of(file, text).stream()
                                    .filter(
                                            s ->
                                                    s.path()
                                                            .equals(
                                                                    List.of(
                                                                            "statement",
                                                                            "text",
                                                                            "ja")))
                                    .findFirst()
                                    .orElseThrow();
                    Files.writeString(path, slot.fill(text, Files.readString(MARKDOWN)));
                }
                known.learn(bench);
                Files.writeString(
                        bench.site().resolve("content/ja/about.md"),
                        "title=x\ndate=2024-04-01\ntype=page\nstatus=published\n~~~~~~\n"
                                + Files.readString(MARKDOWN));
                known.learn(bench);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return known;
    }

    /** A page as a browser reads it, with everything that is wrong with it. */
    static Document parsed(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setTrackErrors(10));
    }

    private void learn(Workbench bench) {
        try {
            Workbench.Answer answer = bench.run("build", "en");
            assertThat(answer.exit()).as(answer.err()).isZero();
            try (Stream<Path> files = Files.walk(bench.out())) {
                for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                    learn(parsed(Files.readString(file)));
                }
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void learn(Document page) {
        for (Element element : page.getAllElements()) {
            elements.add(element.tagName());
            for (Attribute attribute : element.attributes()) {
                attributes.add(element.tagName() + " " + attribute.getKey());
            }
        }
    }
}
