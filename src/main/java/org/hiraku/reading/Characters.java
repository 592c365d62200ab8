package org.hiraku.reading;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Which characters text may hold, and the one form in which it is kept. */
final class Characters {

    /** How many combining marks may stand on one letter. */
    static final int MARKS = 8;

    /** Takes the place of a refused character while the rest of a file is read. */
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /**
     * Is told of every refused character: the rule's variant, where it starts, and its code point.
     */
    @FunctionalInterface
    interface Refusal {
        void at(int index, String variant, int codePoint);
    }

    /** Tells every character of the text that is refused everywhere. */
    static void check(CharSequence text, Refusal refusal) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x7F || c == '\n' || c == '\t' || isPlainCjk(c)) {
                marks = 0;
                continue;
            }
            int codePoint = Character.codePointAt(text, i);
            String variant = variant(text, i, codePoint);
            if (variant != null) {
                refusal.at(i, variant, codePoint);
            }
            marks = isMark(codePoint) ? marks + 1 : 0;
            if (marks == MARKS + 1) {
                refusal.at(i, "marks", codePoint);
            }
            i += Character.charCount(codePoint) - 1;
        }
    }

    /** The text with every refused character replaced, each by one other. */
    static String cleared(String text) {
        StringBuilder clear = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            boolean refused = variant(text, i, codePoint) != null;
            clear.appendCodePoint(refused ? REPLACEMENT : codePoint);
            i += Character.charCount(codePoint);
        }
        return clear.toString();
    }

    /** Which refused sort a character is; null for one that is welcome. */
    private static String variant(CharSequence text, int index, int c) {
        if (c < 0x20 || c >= 0x7F && c < 0xA0) {
            boolean lineEnd =
                    c == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
            return c == '\n' || c == '\t' || lineEnd ? null : "control";
        }
        if (isBidiControl(c)) {
            return "bidi";
        }
        if (c == 0xFEFF) {
            return "bom";
        }
        if (c >= 0xD800 && c <= 0xDFFF) {
            return "surrogate";
        }
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF ? "none" : null;
    }

    /** Whether there is anything to see of a text: a space, a joiner or a filler shows nothing. */
    static boolean show(String text) {
        return text.codePoints().anyMatch(Characters::isSeen);
    }

    /** What is refused everywhere counts as seen, so that a fault is told once. */
    private static boolean isSeen(int c) {
        return isBidiControl(c)
                || c == 0xFEFF
                || !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT
                        && !isFiller(c);
    }

    /** Fillers of Hangul, the empty cell of Braille, joiners and selectors that are no format. */
    private static boolean isFiller(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x2800
                || c == 0x3164
                || c == 0xFFA0
                || c >= 0x180B && c <= 0x180F
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static boolean isBidiControl(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }

    /** Punctuation, kana and the common ideographs, but no mark: the quick way through Japanese. */
    private static boolean isPlainCjk(char c) {
        return c >= 0x3000 && c < 0xA000 && c != 0x3099 && c != 0x309A && (c & 0xFFF8) != 0x3028;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** As a problem names a character: {@code U+202E}. */
    static String code(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** Whether the text is in NFC as a whole. */
    static boolean isNfc(String text) {
        return isAscii(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /**
     * The text in NFC, as macOS would not write it.
     *
     * <p>Compatibility ideographs (U+FA19 for 神, as in personal names) stay what they are, though
     * NFC would replace them.
     */
    static String nfc(String text) {
        if (isNfc(text)) {
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
        return c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F;
    }
}
