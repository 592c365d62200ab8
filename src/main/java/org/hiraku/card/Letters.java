package org.hiraku.card;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.OptionalInt;

/**
 * The letters that cards can show: those of the font that stand alone.
 *
 * <p>They are listed in a small file beside the font, so that a page can tell whether it has a card
 * without the font being opened.
 */
public final class Letters {

    static final String FILE = "letters.txt";

    private static final BitSet SHOWN = read();

    private Letters() {}

    /** The first character of a text that no card can show; empty when there is none. */
    public static OptionalInt lacking(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            if (!SHOWN.get(codePoint)) {
                return OptionalInt.of(codePoint);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a card can show all of a text. */
    public static boolean show(String text) {
        return lacking(text).isEmpty();
    }

    private static BitSet read() {
        BitSet shown = new BitSet();
        try (InputStream file = Letters.class.getResourceAsStream(FILE);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(file, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int dash = line.indexOf('-');
                int first = Integer.parseInt(dash < 0 ? line : line.substring(0, dash), 16);
                int last = dash < 0 ? first : Integer.parseInt(line.substring(dash + 1), 16);
                shown.set(first, last + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shown;
    }

    /**
     * What the file has to list: every character for which the faces have a glyph, but for those
     * that only change another one, which are beyond a card.
     */
    static String listed() {
        StringBuilder lines = new StringBuilder();
        int first = -1;
        for (int codePoint = ' '; codePoint <= Character.MAX_CODE_POINT + 1; codePoint++) {
            boolean shown = codePoint <= Character.MAX_CODE_POINT && standsAlone(codePoint);
            if (shown && first < 0) {
                first = codePoint;
            } else if (!shown && first >= 0) {
                lines.append(Integer.toHexString(first));
                lines.append(
                        first == codePoint - 1 ? "" : "-" + Integer.toHexString(codePoint - 1));
                lines.append('\n');
                first = -1;
            }
        }
        return lines.toString();
    }

    private static boolean standsAlone(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    false;
            default -> Typeface.regular().has(codePoint) && Typeface.bold().has(codePoint);
        };
    }
}
