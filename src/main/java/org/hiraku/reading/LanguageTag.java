package org.hiraku.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hiraku.reading.Allowed.Word;

/** Reads a language's tag, as BCP 47 writes it: {@code ja}, {@code en}, {@code zh-Hans}. */
final class LanguageTag {

    private static final Pattern WRITTEN = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}");

    /** What a tag may be: of the five parts at most, none has more than eight characters. */
    static final Word ALLOWED = Word.of("language-tag", WRITTEN, 39, "ja", "en");

    /** The tag as written. */
    static final ValueReader<String> TAG = ValueReader.of(ALLOWED, LanguageTag::read);

    private LanguageTag() {}

    /** Whether the text has the form of a tag. */
    static boolean isTag(String text) {
        return WRITTEN.matcher(text).matches();
    }

    private static Optional<String> read(Node node, Faults faults) {
        if (node instanceof Node.Scalar tag && isTag(tag.text())) {
            return Optional.of(tag.text());
        }
        faults.error(
                "language-tag", node, "value", node instanceof Node.Scalar tag ? tag.text() : "");
        return Optional.empty();
    }
}
