package org.hiraku.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hiraku.problem.Nearest;
import org.hiraku.reading.Node.Scalar;

/**
 * The columns of a table of observations.
 *
 * @param byName the number of each column, from 0
 * @param dimensions the ids of the dimensions that have a column, in the indicator's order
 * @param count how many there are
 */
record CsvColumns(Map<String, Integer> byName, List<String> dimensions, int count) {

    /** The columns that every table has. */
    private static final List<String> NEEDED = List.of("period", "kind", "value");

    /** The columns that any table may have. */
    static final List<String> FIXED =
            List.of("period", "kind", "value", "series", "status", "missing");

    /** The beginning of a column of remarks: {@code note.ja}. */
    static final String NOTE = "note.";

    /** What some programs write between cells in place of commas. */
    private static final Pattern OTHER_SEPARATOR =
            Pattern.compile("[^;\\t]+(?:[;\\t][^;\\t]*){2,}");

    /** The columns named by a table's first row; nothing when one that is needed is not there. */
    static Optional<CsvColumns> read(
            CsvCells header, Collection<String> dimensions, Faults faults) {
        if (header.cells().size() == 1 && OTHER_SEPARATOR.matcher(header.text(0)).matches()) {
            faults.error("csv-separator", header.at(0));
            return Optional.empty();
        }
        Map<String, Integer> byName = new LinkedHashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            Scalar cell = header.at(i);
            String name = cell.text();
            if (!FIXED.contains(name) && !dimensions.contains(name) && !isNote(name)) {
                tellUnknown(cell, dimensions, faults);
            } else if (byName.putIfAbsent(name, i) != null) {
                faults.error("csv-column-twice", cell, "column", name);
            }
        }
        boolean complete = true;
        for (String needed : NEEDED) {
            if (!byName.containsKey(needed)) {
                faults.error("csv-column-missing", header.at(0), "column", needed);
                complete = false;
            }
        }
        List<String> broken = dimensions.stream().filter(byName::containsKey).toList();
        return complete
                ? Optional.of(new CsvColumns(byName, broken, header.cells().size()))
                : Optional.empty();
    }

    /** The cell of a row in a column; nothing when there is no such column or the cell is empty. */
    Optional<Scalar> cell(CsvCells row, String column) {
        Integer number = byName.get(column);
        return number == null || row.text(number).isEmpty()
                ? Optional.empty()
                : Optional.of(row.at(number));
    }

    private static boolean isNote(String name) {
        return name.startsWith(NOTE) && LanguageTag.isTag(name.substring(NOTE.length()));
    }

    private static void tellUnknown(Scalar cell, Collection<String> dimensions, Faults faults) {
        List<String> allowed = new ArrayList<>(FIXED);
        allowed.addAll(dimensions);
        allowed.add("note.ja");
        allowed.add("note.en");
        Optional<String> nearest = Nearest.to(cell.text(), allowed);
        faults.error(
                nearest.isPresent() ? "csv-column.near" : "csv-column",
                cell,
                "column",
                cell.text(),
                "nearest",
                nearest.orElse(""),
                "allowed",
                String.join(", ", allowed));
    }
}
