package org.hiraku.card;

import java.util.ArrayList;
import java.util.List;

/**
 * A text set in lines.
 *
 * @param lines its lines
 * @param face its letters
 * @param size how tall they are, in pixels
 * @param whole whether all of the text is there; else it ends with an ellipsis
 */
record Paragraph(List<String> lines, Typeface face, int size, boolean whole) {

    private static final String ELLIPSIS = "…";

    /** What a line and the free space under it take, in heights of a letter. */
    private static final float LEADING = 1.42f;

    /** Keeps an unmodifiable copy. */
    Paragraph {
        lines = List.copyOf(lines);
    }

    /** {@link #fitting(Measured, int, int[], int)} of a text that is measured for it. */
    static Paragraph fitting(String text, Typeface face, int width, int[] sizes, int mostLines) {
        return fitting(Measured.of(text, face), width, sizes, mostLines);
    }

    /**
     * A text in the largest letters in which it fits; in the smallest it is cut at the end, between
     * two words and never inside a number.
     *
     * @param width how wide a line may be
     * @param sizes the sizes of letters, the largest first
     * @param mostLines how many lines there may be
     */
    static Paragraph fitting(Measured text, int width, int[] sizes, int mostLines) {
        for (int size : sizes) {
            long room = text.room(width, size);
            int[] ends = text.ends(room);
            if (ends.length <= mostLines && text.fits(room)) {
                return new Paragraph(text.lines(ends), text.face(), size, true);
            }
        }
        int smallest = sizes[sizes.length - 1];
        List<String> lines = text.lines(text.ends(text.room(width, smallest)));
        return cut(lines, text.face(), width, smallest, mostLines);
    }

    /** The same text in as many lines of about the same length. */
    Paragraph balanced(int width) {
        Measured text = Measured.of(String.join("", lines), face);
        int narrow = width / 2;
        int wide = width;
        while (wide - narrow > size / 4) {
            int middle = (narrow + wide) / 2;
            long room = text.room(middle, size);
            if (text.ends(room).length <= lines.size() && text.fits(room)) {
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return new Paragraph(text.lines(text.ends(text.room(wide, size))), face, size, whole);
    }

    private static Paragraph cut(
            List<String> lines, Typeface face, int width, int size, int mostLines) {
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(mostLines, lines.size())));
        for (int i = 0; i < kept.size(); i++) {
            boolean goesOn = i == kept.size() - 1 && lines.size() > mostLines;
            if (goesOn || face.width(kept.get(i).stripTrailing(), size) > width) {
                kept.set(i, shortened(kept.get(i), face, width, size));
            }
        }
        return new Paragraph(kept, face, size, false);
    }

    /** Leaves out parts from the end until an ellipsis fits; of one long word, letters. */
    private static String shortened(String line, Typeface face, int width, int size) {
        Measured text = Measured.of(line, face);
        long room = text.room(width, size) - face.units(ELLIPSIS);
        List<String> parts = new ArrayList<>(text.parts());
        String rest = line.stripTrailing();
        while (parts.size() > 1 && face.units(rest) > room) {
            parts.remove(parts.size() - 1);
            rest = String.join("", parts).stripTrailing();
        }
        return rest.substring(0, face.endWithin(rest, room)) + ELLIPSIS;
    }

    /**
     * The first line; empty when the text is, as a label may be that a site wants to see nothing
     * of.
     */
    String line() {
        return lines.isEmpty() ? "" : lines.get(0);
    }

    /** How many lines of a size a height holds, one at least. */
    static int linesIn(int height, int size) {
        return Math.max(1, (int) (height / (size * LEADING)));
    }

    /** How far a line stands below the one before. */
    int leading() {
        return Math.round(size * LEADING);
    }

    int height() {
        return lines.size() * leading();
    }

    /** Writes it below a place; returns where it ends. */
    int write(Sheet sheet, int left, int top, Ink ink) {
        int baseline = top + Math.round(size * 1.04f);
        for (String line : lines) {
            sheet.write(line, left, baseline, face, size, ink);
            baseline += leading();
        }
        return top + height();
    }
}
