package org.hiraku.search;

/**
 * Cuts folded text into terms: words where a script puts spaces between them, else every two
 * neighbours.
 *
 * <p>Example: {@code 納税額29-01 of} gives 納税, 税額, 額, {@code 29}, {@code 01}, {@code 29-01} and {@code
 * of}. The last letter of a run stands alone as well, so that whoever looks for terms that begin
 * with one letter finds every place where it occurs.
 */
final class Terms {

    /** Whoever takes the terms. */
    interface Taker {
        /** Takes the term that stands in {@code text} from {@code from} up to {@code to}. */
        void take(char[] text, int from, int to);
    }

    /** No word is known by more letters than these. */
    static final int LETTERS_AT_MOST = 32;

    private Terms() {}

    /** Gives every term of a folded text to {@code taker}, in order and as often as it occurs. */
    static void cut(char[] text, Taker taker) {
        int at = 0;
        while (at < text.length) {
            int width = unspaced(text, at);
            if (width > 0) {
                at = neighbours(text, at, width, taker);
            } else if (isOfWord(text[at])) {
                at = word(text, at, taker);
            } else {
                at++;
            }
        }
    }

    private static int neighbours(char[] text, int from, int fromWidth, Taker taker) {
        int at = from;
        int next = from + fromWidth;
        int width = unspaced(text, next);
        while (width > 0) {
            taker.take(text, at, next + width);
            at = next;
            next += width;
            width = unspaced(text, next);
        }
        taker.take(text, at, next);
        return next;
    }

    /** A word; one with hyphens inside whole and in its parts. */
    private static int word(char[] text, int from, Taker taker) {
        int part = from;
        int at = from;
        while (at < text.length) {
            if (isOfWord(text[at]) && unspaced(text, at) == 0) {
                at++;
            } else if (joins(text, at)) {
                take(text, part, at, taker);
                part = at + 1;
                at++;
            } else {
                break;
            }
        }
        take(text, part, at, taker);
        if (part > from) {
            take(text, from, at, taker);
        }
        return at;
    }

    private static boolean joins(char[] text, int at) {
        return text[at] == '-'
                && at + 1 < text.length
                && isOfWord(text[at + 1])
                && unspaced(text, at + 1) == 0;
    }

    private static void take(char[] text, int from, int to, Taker taker) {
        taker.take(text, from, Math.min(to, from + LETTERS_AT_MOST));
    }

    /**
     * How many {@code char}s the letter here has, if it is of a script without spaces; else 0.
     * Kana, kanji (those beyond the basic plane too), Thai, Lao, Burmese and Khmer are.
     */
    private static int unspaced(char[] text, int at) {
        if (at >= text.length) {
            return 0;
        }
        char c = text[at];
        if (c < '\u0E00') {
            return 0;
        }
        if (c >= '\uD840' && c <= '\uD888') {
            return at + 1 < text.length && Character.isLowSurrogate(text[at + 1]) ? 2 : 0;
        }
        boolean alone =
                c >= '\u4E00' && c <= '\u9FFF'
                        || c >= 'ぁ' && c <= 'ゖ'
                        || c == 'ー'
                        || c >= '々' && c <= '〇'
                        || c >= 'ゝ' && c <= 'ゞ'
                        || c >= '\u3400' && c <= '\u4DBF'
                        || c <= '\u0EFF'
                        || c >= '\u1000' && c <= '\u109F'
                        || c >= '\u1780' && c <= '\u17FF';
        return alone ? 1 : 0;
    }

    private static boolean isOfWord(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
