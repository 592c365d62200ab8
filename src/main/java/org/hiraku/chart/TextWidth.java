package org.hiraku.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is, on the safe side: full-width characters take 1 em, all others 0.55 em.
 *
 * <p>Charts are laid out for the narrowest screen they are read on: {@link #NARROWEST} em is what
 * 288 px hold at 14 px a letter.
 */
final class TextWidth {

    /** The width that every line of text has to fit, in em. */
    static final double NARROWEST = 20.5;

    private static final int FIRST_FULL_WIDTH = 0x2E80;
    private static final double HALF = 0.55;
    private static final String CLOSING = "、。，．・：）」』】〉》！？ー";

    private TextWidth() {}

    /** The width in em. */
    static double of(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += of(text.charAt(i));
        }
        return width;
    }

    private static double of(char c) {
        return c >= FIRST_FULL_WIDTH ? 1 : HALF;
    }

    /**
     * The text in lines that each fit {@link #NARROWEST}: broken at a space where there is one,
     * else where the line is full, never inside a character.
     */
    static List<String> lines(String text) {
        return lines(text, NARROWEST);
    }

    /** The same in lines of another width, in em. */
    static List<String> lines(String text, double width) {
        if (of(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        String left = text;
        int fit = fit(left, width);
        while (fit < left.length()) {
            int space = left.lastIndexOf(' ', fit);
            int end = space > 0 ? space : beforeClosing(left, fit);
            lines.add(left.substring(0, end));
            left = left.substring(space > 0 ? end + 1 : end);
            fit = fit(left, width);
        }
        lines.add(left);
        return lines;
    }

    /** No line begins with what closes: it takes the letter before with it. */
    private static int beforeClosing(String text, int at) {
        int end = at;
        while (end > 1 && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end > 1 ? end : at;
    }

    /** How many of its first letters fit a line, one at least. */
    private static int fit(String text, double most) {
        double width = 0;
        int at = 0;
        while (at < text.length()) {
            int next = text.offsetByCodePoints(at, 1);
            for (int i = at; i < next; i++) {
                width += of(text.charAt(i));
            }
            if (width > most && at > 0) {
                return at;
            }
            at = next;
        }
        return at;
    }
}
