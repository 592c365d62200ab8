package org.hiraku.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.problem.Place;
import org.hiraku.reading.Node.Entry;
import org.hiraku.reading.Node.Mapping;
import org.hiraku.reading.Node.Scalar;

/** Where each observation of a table stands, by the keys that would lead to it in YAML. */
final class TablePlaces {

    private final SourceText source;
    private final CsvColumns columns;
    private final Map<List<String>, CsvCells> rows = new HashMap<>();

    private TablePlaces(SourceText source, CsvColumns columns) {
        this.source = source;
        this.columns = columns;
    }

    /**
     * The places of the table beside an indicator.
     *
     * @param root the indicator's file
     */
    static Optional<TablePlaces> of(GuardedText table, Mapping root) {
        SourceText source = table.faults().source();
        Faults unheard = new Faults(source);
        CsvRows rows = new CsvRows(unheard);
        List<String> dimensions = new ArrayList<>(inside(root, "dimensions").keySet());
        Optional<CsvColumns> columns =
                rows.next().flatMap(header -> CsvColumns.read(header, dimensions, unheard));
        Optional<TablePlaces> places = columns.map(c -> new TablePlaces(source, c));
        places.ifPresent(p -> p.register(rows, declared(root)));
        return places;
    }

    /** Where an observation or a value of it stands; nothing for a path that leads to none. */
    Optional<Place> find(String[] path) {
        boolean named = path.length > 0 && path[0].equals("series");
        int at = named ? 2 : 0;
        if (path.length < at + 2) {
            return Optional.empty();
        }
        CsvCells row = rows.get(List.of(named ? path[1] : "", path[at], path[at + 1]));
        if (row == null) {
            return Optional.empty();
        }
        String column = path.length == at + 2 ? "value" : path[at + 2];
        if (column.equals("note") && path.length > at + 3) {
            column = CsvColumns.NOTE + path[at + 3];
        }
        Scalar cell = row.at(columns.byName().getOrDefault(column, 0));
        return Optional.of(CsvCells.place(source, cell));
    }

    private void register(CsvRows rows, Map<Map<String, String>, String> declared) {
        for (Optional<CsvCells> next = rows.next(); next.isPresent(); next = rows.next()) {
            CsvCells row = next.get();
            String kind = text(row, "kind") + "s";
            String series = text(row, "series");
            if (series.isEmpty()) {
                series = series(row, declared);
            }
            this.rows.putIfAbsent(List.of(series, kind, text(row, "period")), row);
            if (series.equals(FoundSeries.HEADLINE)) {
                this.rows.putIfAbsent(List.of("", kind, text(row, "period")), row);
            }
        }
    }

    private String series(CsvCells row, Map<Map<String, String>, String> declared) {
        Map<String, String> at = new LinkedHashMap<>();
        for (String dimension : columns.dimensions()) {
            columns.cell(row, dimension).ifPresent(cell -> at.put(dimension, cell.text()));
        }
        String named = declared.get(at);
        return named != null ? named : FoundSeries.id(at);
    }

    private String text(CsvCells row, String column) {
        return columns.cell(row, column).map(Scalar::text).orElse("");
    }

    private static Map<Map<String, String>, String> declared(Mapping root) {
        Map<Map<String, String>, String> declared = new HashMap<>();
        inside(root, "series")
                .forEach(
                        (id, entry) -> {
                            Map<String, String> at = new HashMap<>();
                            if (entry.value() instanceof Mapping series) {
                                inside(series, "at").forEach((d, v) -> at.put(d, text(v.value())));
                            }
                            declared.putIfAbsent(at, id);
                        });
        return declared;
    }

    private static Map<String, Entry> inside(Mapping map, String key) {
        return map.entry(key)
                .map(Entry::value)
                .filter(Mapping.class::isInstance)
                .map(node -> ((Mapping) node).entries())
                .orElse(Map.of());
    }

    private static String text(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : "";
    }
}
