package org.hiraku.reading;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.hiraku.reading.Node.Scalar;

/** Which characters text may hold, and the one form in which it is kept. */
final class Characters {

    private Characters() {}

    /**
     * The text in NFC, as macOS would not write it.
     *
     * <p>Compatibility ideographs (神 U+FA19, as in personal names) stay what they are, though NFC
     * would replace them.
     */
    static String nfc(String text) {
        if (isAscii(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return text;
        }
        StringBuilder composed = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isCompatibilityIdeograph(c)) {
                composed.append(Normalizer.normalize(text.substring(from, i), Normalizer.Form.NFC));
                composed.appendCodePoint(c);
                from = next;
            }
            i = next;
        }
        return composed.append(Normalizer.normalize(text.substring(from), Normalizer.Form.NFC))
                .toString();
    }

    /** Tells characters that a quoted value smuggles in by their numbers, as {@code "\e"}. */
    static void checkEscaped(Scalar scalar, Faults faults) {}

    /** The length of the text in UTF-8. */
    static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCompatibilityIdeograph(int c) {
        return (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
    }
}
