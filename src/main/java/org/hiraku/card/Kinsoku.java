package org.hiraku.card;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a line may end: the Japanese rules of line breaking, as far as cards need them.
 *
 * <p>No line begins with what closes (a full stop, a closing bracket, a small kana, a percent sign)
 * or ends with what opens; Latin words stay whole, and so does a number with its unit and the
 * character before it.
 *
 * @see <a href="https://www.w3.org/TR/jlreq/#characters_not_starting_a_line">Requirements for
 *     Japanese text layout</a>
 */
final class Kinsoku {

    private static final String CLOSING = "、。，．・：；？！…‥ー―」』】）〕〉》｝］’”〟゛゜％‰℃°,.:;?!)]}%»›/";

    private static final String OPENING = "「『【（〔〈《｛［‘“〝＃￥＄([{#$¥£€«‹△▲−－";

    /** Small kana and the marks that repeat the character before. */
    private static final int[] SMALL = {
        0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308e, 0x3095,
        0x3096, 0x309d, 0x309e, 0x3005, 0x303b, 0x30a1, 0x30a3, 0x30a5, 0x30a7, 0x30a9, 0x30c3,
        0x30e3, 0x30e5, 0x30e7, 0x30ee, 0x30f5, 0x30f6, 0x30fd, 0x30fe
    };

    private static final int FIRST_WIDE = 0x2e80;

    private Kinsoku() {}

    /**
     * A text in parts that each stay on one line; together they are the text. White space ends the
     * part before it.
     */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int before = -1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int here = text.codePointAt(at);
            if (before >= 0 && mayBreak(before, here) && !isEra(text, before, at)) {
                parts.add(text.substring(start, at));
                start = at;
            }
            before = here;
        }
        if (start < text.length()) {
            parts.add(text.substring(start));
        }
        return parts;
    }

    private static boolean mayBreak(int before, int here) {
        if (Character.isWhitespace(here)) {
            return false;
        }
        if (Character.isWhitespace(before)) {
            return true;
        }
        if (closes(here) || OPENING.indexOf(before) >= 0) {
            return false;
        }
        if (isDigit(before) || isDigit(here)) {
            return !isLetter(before) || !isLetter(here);
        }
        return isWide(before) || isWide(here);
    }

    /** Two kanji before a number, as the name of an era before its year, stay with it. */
    private static boolean isEra(String text, int before, int at) {
        int here = text.codePointAt(at);
        int after = at + Character.charCount(here);
        return Character.isIdeographic(before)
                && Character.isIdeographic(here)
                && after < text.length()
                && isDigit(text.codePointAt(after));
    }

    private static boolean closes(int c) {
        if (CLOSING.indexOf(c) >= 0) {
            return true;
        }
        for (int small : SMALL) {
            if (c == small) {
                return true;
            }
        }
        return false;
    }

    /** What a number is not divided from: digits, letters and kanji, but no kana. */
    private static boolean isLetter(int c) {
        return isDigit(c) || !isWide(c) || Character.isIdeographic(c);
    }

    private static boolean isDigit(int c) {
        return Character.isDigit(c);
    }

    private static boolean isWide(int c) {
        return c >= FIRST_WIDE;
    }
}
