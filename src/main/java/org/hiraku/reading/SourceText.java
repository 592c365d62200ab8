package org.hiraku.reading;

import java.util.Arrays;
import org.hiraku.problem.Place;

/** The text of one file, and places in it. */
final class SourceText {

    /** No more of a line than this is ever shown. */
    private static final int LINE_SHOWN = 64 * 1024;

    private final String file;
    private final String text;
    private int[] lineStarts;
    private int lastLine;
    private String lastLineText = "";

    /** The text of {@code file} (its path below the site's folder). */
    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** The place at a line and a column, both counted from 1, with its line as written. */
    Place place(int line, int column) {
        return new Place(file, line, column, line(line));
    }

    /** The index at which a line starts. */
    int start(int line) {
        return lineStarts()[line - 1];
    }

    /** The place of the character at {@code index} of the text. */
    Place placeAt(int index) {
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, index);
        int line = found >= 0 ? found : -found - 2;
        return place(line + 1, text.codePointCount(starts[line], index) + 1);
    }

    /** The problems of one line share its text: a hostile line may have thousands. */
    private String line(int line) {
        if (line != lastLine) {
            lastLineText = cutLine(line);
            lastLine = line;
        }
        return lastLineText;
    }

    private String cutLine(int line) {
        int[] starts = lineStarts();
        if (line < 1 || line > starts.length) {
            return "";
        }
        int from = starts[line - 1];
        int to = line < starts.length ? starts[line] : text.length();
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return text.substring(from, Math.min(to, from + LINE_SHOWN));
    }

    private int[] lineStarts() {
        if (lineStarts == null) {
            int[] starts = new int[16];
            int lines = 1;
            for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
            lineStarts = Arrays.copyOf(starts, lines);
        }
        return lineStarts;
    }
}
