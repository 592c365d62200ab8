package org.hiraku.card;

import java.util.Arrays;
import java.util.List;

/**
 * A text in the parts that each stay on one line, measured once for every size.
 *
 * @param parts the parts
 * @param units how wide each part is, in units of the face, with the white space at its end
 * @param spaces how much of that is the white space
 * @param face its letters
 */
record Measured(List<String> parts, long[] units, long[] spaces, Typeface face) {

    static Measured of(String text, Typeface face) {
        List<String> parts = Kinsoku.parts(text);
        long[] units = new long[parts.size()];
        long[] spaces = new long[parts.size()];
        for (int i = 0; i < units.length; i++) {
            units[i] = face.units(parts.get(i));
            spaces[i] = units[i] - face.units(parts.get(i).stripTrailing());
        }
        return new Measured(parts, units, spaces, face);
    }

    /** How many units a line of some pixels holds at a size. */
    long room(int width, int size) {
        return (long) width * face.unitsPerEm() / size;
    }

    /**
     * Where each line ends, as the number of parts before that place; what is wider than a line has
     * one to itself.
     *
     * @param room how many units a line holds
     */
    int[] ends(long room) {
        int[] ends = new int[parts.size()];
        int count = 0;
        long line = 0;
        for (int i = 0; i < units.length; i++) {
            if (line > 0 && line + units[i] - spaces[i] > room) {
                ends[count++] = i;
                line = 0;
            }
            line += units[i];
        }
        if (units.length > 0) {
            ends[count++] = units.length;
        }
        return Arrays.copyOf(ends, count);
    }

    /** Whether no part is wider than a line by itself. */
    boolean fits(long room) {
        for (int i = 0; i < units.length; i++) {
            if (units[i] - spaces[i] > room) {
                return false;
            }
        }
        return true;
    }

    /** The text of the lines that end at these places. */
    List<String> lines(int[] ends) {
        String[] lines = new String[ends.length];
        int from = 0;
        for (int i = 0; i < ends.length; i++) {
            lines[i] = String.join("", parts.subList(from, ends[i]));
            from = ends[i];
        }
        return List.of(lines);
    }
}
