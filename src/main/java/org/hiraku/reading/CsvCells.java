package org.hiraku.reading;

import java.util.List;
import org.hiraku.problem.Place;
import org.hiraku.reading.Node.Scalar;

/**
 * The cells of one row of a CSV file. A cell knows its row and its number; where it stands in the
 * text is worked out only when a problem is told.
 *
 * @param line the line in which the row starts
 * @param cells its cells
 */
record CsvCells(int line, List<String> cells) {

    /**
     * The cell in a column counted from 0, as a value whose {@code column} is the cell's number.
     */
    Scalar at(int column) {
        return new Scalar(text(column), true, line, column + 1);
    }

    /** The text of a cell, in NFC; empty for a cell the row lacks. */
    String text(int column) {
        return column >= 0 && column < cells.size() ? Characters.nfc(cells.get(column)) : "";
    }

    /** Whether the row is an empty line. */
    boolean isBlank() {
        return cells.size() == 1 && cells.get(0).isEmpty();
    }

    /** The place of a cell, found by going through the row as written. */
    static Place place(SourceText source, Node cell) {
        String text = source.text();
        int index = source.start(cell.line());
        int start = index;
        boolean quoted = false;
        for (int number = 1; number < cell.column() && index < text.length(); index++) {
            char c = text.charAt(index);
            if (c == '"' && (quoted || index == start)) {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                number++;
                start = index + 1;
            } else if (c == '\n' && !quoted) {
                break;
            }
        }
        return source.placeAt(index);
    }
}
