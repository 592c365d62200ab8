package org.hiraku.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hiraku.reading.Allowed.Word;
import org.hiraku.reading.Node.Scalar;

/** Reads what a site chooses for its looks: colours, and pictures among its own files. */
final class LookReader {

    private static final int LENGTH = 200;

    private static final Pattern COLOUR_FORM = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** No name begins with a dot, so that none leads out of the folder. */
    private static final Pattern PICTURE_FORM =
            Pattern.compile("assets(?:/[A-Za-z0-9][A-Za-z0-9._-]*)+\\.(?:svg|png|webp)");

    /** A colour of six digits, in quotes: without them YAML takes it for a remark. */
    static final ValueReader<String> COLOUR =
            ValueReader.of(Word.of("colour", COLOUR_FORM, 7, "#1a6b54"), LookReader::colour);

    /** A picture below {@code assets/}. */
    static final ValueReader<String> PICTURE =
            ValueReader.of(
                    Word.of("picture", PICTURE_FORM, LENGTH, "assets/images/mark.svg"),
                    LookReader::picture);

    private LookReader() {}

    private static Optional<String> colour(Node node, Faults faults) {
        if (node instanceof Scalar scalar && scalar.isEmpty()) {
            faults.error("colour-syntax.quotes", node);
            return Optional.empty();
        }
        return matching(COLOUR_FORM, "colour-syntax", node, faults)
                .map(colour -> colour.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> picture(Node node, Faults faults) {
        return matching(PICTURE_FORM, "picture-path", node, faults);
    }

    private static Optional<String> matching(Pattern form, String rule, Node node, Faults faults) {
        Optional<Scalar> scalar = Shape.single(node, faults);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String written = scalar.get().text();
        if (written.length() <= LENGTH && form.matcher(written).matches()) {
            return Optional.of(written);
        }
        faults.error(rule, node, "value", written);
        return Optional.empty();
    }
}
