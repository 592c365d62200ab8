package org.hiraku.problem;

/**
 * The source line of a problem and what stands before its caret, fit for a terminal: control
 * characters are spelled out, tabs are kept, and of a long line only the part around the caret is
 * left.
 *
 * @param line the line as shown
 * @param blank as wide on a terminal as the text that it stands under, up to the caret
 */
record Excerpt(String line, String blank) {

    /** How many characters of a long line are left before and after its caret. */
    private static final int BEFORE = 60;

    private static final int AFTER = 40;

    private static final String CUT = "…";

    /** The excerpt at a place that has a source line. */
    static Excerpt of(Place place) {
        int[] characters = place.sourceLine().codePoints().toArray();
        int caret = Math.min(Math.max(place.column() - 1, 0), characters.length);
        boolean isLong = characters.length > BEFORE + AFTER;
        int from = isLong ? Math.max(0, caret - BEFORE) : 0;
        int to = isLong ? Math.min(characters.length, from + BEFORE + AFTER) : characters.length;
        String before = (from > 0 ? CUT : "") + shown(characters, from, caret);
        String after = shown(characters, caret, to) + (to < characters.length ? CUT : "");
        return new Excerpt(before + after, blank(before));
    }

    private static String shown(int[] characters, int from, int to) {
        StringBuilder shown = new StringBuilder();
        for (int i = from; i < to; i++) {
            String character = Character.toString(characters[i]);
            shown.append(characters[i] == '\t' ? character : VisibleText.of(character));
        }
        return shown.toString();
    }

    private static String blank(String before) {
        StringBuilder blank = new StringBuilder();
        before.codePoints().forEach(c -> blank.append(c == '\t' ? "\t" : " ".repeat(Cells.of(c))));
        return blank.toString();
    }
}
