package org.hiraku.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a language's tag, as BCP 47 writes it: {@code ja}, {@code en}, {@code zh-Hans}. */
final class LanguageTag {

    private static final Pattern WRITTEN = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}");

    private LanguageTag() {}

    /** Whether the text has the form of a tag. */
    static boolean isTag(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** The tag as written. */
    static Optional<String> read(Node node, Faults faults) {
        if (node instanceof Node.Scalar tag && isTag(tag.text())) {
            return Optional.of(tag.text());
        }
        faults.error(
                "language-tag", node, "value", node instanceof Node.Scalar tag ? tag.text() : "");
        return Optional.empty();
    }
}
