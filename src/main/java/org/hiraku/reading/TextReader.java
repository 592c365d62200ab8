package org.hiraku.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Text;
import org.hiraku.reading.Node.Entry;
import org.hiraku.reading.Node.Mapping;
import org.hiraku.reading.Node.Scalar;

/** Reads words: names, titles and prose. */
final class TextReader {

    /** How many characters a name or a title may have. */
    static final int NAME_LENGTH = 1_000;

    private TextReader() {}

    /** Words by language, or words that serve every language, of any length. */
    static Optional<Text> text(Node node, Faults faults) {
        return words(node, faults, TextReader::passage);
    }

    /** A name or a title: words on one line, at most {@link #NAME_LENGTH} characters. */
    static Optional<Text> name(Node node, Faults faults) {
        return words(node, faults, TextReader::line);
    }

    /** One line of words that has no language, as a page number. */
    static Optional<String> line(Node node, Faults faults) {
        Optional<String> passage = passage(node, faults).map(String::strip);
        if (passage.isEmpty()) {
            return passage;
        }
        String line = passage.get();
        if (line.indexOf('\n') >= 0) {
            faults.error("name-lines", node);
            return Optional.empty();
        }
        if (line.codePointCount(0, line.length()) > NAME_LENGTH) {
            faults.error("name-length", node, "limit", NAME_LENGTH);
            return Optional.empty();
        }
        return passage;
    }

    /** What stands before or after a number; its spaces count. */
    static Optional<String> affix(Node node, Faults faults) {
        if (node instanceof Scalar scalar && !scalar.isEmpty() && scalar.text().isEmpty()) {
            return Optional.of("");
        }
        return line(node, faults).map(stripped -> ((Scalar) node).text());
    }

    private static Optional<String> passage(Node node, Faults faults) {
        if (node instanceof Scalar scalar && !scalar.isEmpty() && !scalar.text().isBlank()) {
            return Optional.of(scalar.text());
        }
        faults.error(node instanceof Scalar ? "text-empty" : "shape.text-for-" + node.sort(), node);
        return Optional.empty();
    }

    private static Optional<Text> words(Node node, Faults faults, ValueReader<String> reader) {
        if (!(node instanceof Mapping map)) {
            return reader.read(node, faults).map(Text::plain);
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (Entry entry : map.all()) {
            Optional<String> language = LanguageTag.read(entry.key(), faults);
            Optional<String> words = reader.read(entry.value(), faults);
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
