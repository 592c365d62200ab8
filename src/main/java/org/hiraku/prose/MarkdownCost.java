package org.hiraku.prose;

/**
 * Whether a text can be parsed in time.
 *
 * <p>Some texts are made to keep a parser busy: it looks for the end of every {@code <} through the
 * whole paragraph, fills every row of a table up to the width of its head, and calls itself for
 * emphasis within emphasis. Here such work is estimated before it begins. No text that people wrote
 * comes near the bounds.
 */
final class MarkdownCost {

    /** A longer text is not parsed, in chars. */
    static final int LONGEST = 256 * 1024;

    private static final long MOST_STEPS = 40_000_000;
    private static final long MOST_CELLS = 50_000;

    /** Half as many are the deepest emphasis there can be: far from what a small stack holds. */
    private static final int MOST_EMPHASIS = 4_000;

    private MarkdownCost() {}

    /** Whether parsing the text takes well under a second. */
    static boolean isBearable(String markdown) {
        if (markdown.length() > LONGEST) {
            return false;
        }
        int start = 0;
        while (start < markdown.length()) {
            int end = markdown.indexOf("\n\n", start);
            end = end < 0 ? markdown.length() : end + 2;
            if (!isBearable(markdown, start, end)) {
                return false;
            }
            start = end;
        }
        return true;
    }

    private static boolean isBearable(String markdown, int start, int end) {
        long openings = 0;
        long emphasis = 0;
        long lines = 1;
        long columns = 0;
        long widest = 0;
        for (int i = start; i < end; i++) {
            switch (markdown.charAt(i)) {
                case '<', '[' -> openings++;
                case '*', '_' -> emphasis++;
                case '|' -> columns++;
                case '\n' -> {
                    lines++;
                    widest = Math.max(widest, columns);
                    columns = 0;
                }
                default -> {
                    // costs nothing beyond being read
                }
            }
        }
        widest = Math.max(widest, columns);
        return openings * (end - start) <= MOST_STEPS
                && widest * lines <= MOST_CELLS
                && emphasis <= MOST_EMPHASIS;
    }
}
