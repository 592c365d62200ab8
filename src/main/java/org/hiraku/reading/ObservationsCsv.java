package org.hiraku.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Actual.Missing;
import org.hiraku.plan.Actual.Status;
import org.hiraku.plan.Dimension;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;
import org.hiraku.plan.Text;
import org.hiraku.reading.Node.Scalar;

/** Reads the observations of an indicator from {@code data/indicators/<indicator>.csv}. */
final class ObservationsCsv {

    private static final ValueReader<String> KIND = ChoiceReader.of(List.of("actual", "target"));
    private static final ValueReader<Missing> MISSING = ChoiceReader.of(Missing.class);
    private static final ValueReader<Status> STATUS = ChoiceReader.of(Status.class);

    private final Faults faults;
    private final CsvColumns columns;
    private final Map<String, ValueReader<String>> values = new HashMap<>();
    private final TargetReader targets;
    private final FoundSeries series;
    private final Map<List<Object>, Integer> lines = new HashMap<>();

    private ObservationsCsv(
            Faults faults,
            CsvColumns columns,
            Map<String, Dimension> dimensions,
            TargetReader targets,
            FoundSeries series) {
        this.faults = faults;
        this.columns = columns;
        dimensions.forEach(
                (id, dimension) ->
                        values.put(id, ChoiceReader.of(List.copyOf(dimension.values().keySet()))));
        this.targets = targets;
        this.series = series;
    }

    /**
     * The series of a table: those declared, then each combination of dimension values found.
     *
     * @param faults the table's text, and where problems in it are told
     * @param declared the indicator's series, without observations
     */
    static List<Series> read(
            Faults faults,
            Map<String, Dimension> dimensions,
            List<Series> declared,
            TargetReader targets) {
        CsvRows rows = new CsvRows(faults);
        Optional<CsvCells> header = rows.next();
        if (header.isEmpty()) {
            if (faults.count() == 0) {
                faults.error("file-empty", faults.source().place(1, 1));
            }
            return List.of();
        }
        Optional<CsvColumns> columns = CsvColumns.read(header.get(), dimensions.keySet(), faults);
        if (columns.isEmpty()) {
            return List.of();
        }
        FoundSeries series = new FoundSeries(declared, dimensions, faults);
        ObservationsCsv csv =
                new ObservationsCsv(faults, columns.get(), dimensions, targets, series);
        boolean any = false;
        for (Optional<CsvCells> row = rows.next(); row.isPresent(); row = rows.next()) {
            csv.read(row.get());
            any = true;
        }
        if (!any && faults.count() == 0) {
            faults.error("csv-empty", header.get().at(0));
        }
        return series.all();
    }

    private void read(CsvCells row) {
        if (row.cells().size() != columns.count()) {
            faults.error(
                    "csv-cells",
                    row.at(Math.min(row.cells().size(), columns.count()) - 1),
                    "cells",
                    row.cells().size(),
                    "columns",
                    columns.count());
            return;
        }
        Optional<Period> period = needed(row, "period", TimeReader.PERIOD);
        Optional<String> kind = needed(row, "kind", KIND);
        Optional<Map<String, String>> at = combination(row);
        Optional<String> id =
                columns.cell(row, "series").flatMap(c -> IdReader.WORD.read(c, faults));
        boolean noSeries = columns.cell(row, "series").isPresent() && id.isEmpty();
        if (period.isEmpty() || kind.isEmpty() || at.isEmpty() || noSeries) {
            return;
        }
        Scalar seriesCell = columns.cell(row, "series").orElse(row.at(0));
        Optional<FoundSeries.Line> line = series.line(id, at.get(), seriesCell);
        if (line.isEmpty() || repeated(row, kind.get(), period.get(), line.get())) {
            return;
        }
        if (kind.get().equals("target")) {
            target(row).ifPresent(t -> line.get().targets().put(period.get(), t));
        } else {
            actual(row).ifPresent(a -> line.get().actuals().put(period.get(), a));
        }
    }

    private boolean repeated(CsvCells row, String kind, Period period, FoundSeries.Line line) {
        Integer former = lines.putIfAbsent(List.of(kind, period, line.number()), row.line());
        if (former != null) {
            faults.error("csv-row-twice", row.at(0), "line", former);
        }
        return former != null;
    }

    /** The row's value of each dimension; a dimension it leaves empty means all. */
    private Optional<Map<String, String>> combination(CsvCells row) {
        Map<String, String> at = new LinkedHashMap<>();
        boolean sound = true;
        for (String dimension : columns.dimensions()) {
            Optional<Scalar> cell = columns.cell(row, dimension);
            if (cell.isPresent()) {
                Optional<String> value = values.get(dimension).read(cell.get(), faults);
                value.ifPresent(v -> at.put(dimension, v));
                sound &= value.isPresent();
            }
        }
        return sound ? Optional.of(at) : Optional.empty();
    }

    private Optional<Actual> actual(CsvCells row) {
        Optional<Scalar> value = columns.cell(row, "value");
        Optional<Scalar> missing = columns.cell(row, "missing");
        var figure = value.flatMap(cell -> NumberReader.FIGURE.read(cell, faults));
        var reason = missing.flatMap(cell -> MISSING.read(cell, faults));
        var status = columns.cell(row, "status").flatMap(cell -> STATUS.read(cell, faults));
        if (value.isPresent() == missing.isPresent()) {
            faults.error(
                    value.isPresent() ? "actual-both" : "actual-neither.csv",
                    row.at(columns.byName().get("value")));
            return Optional.empty();
        }
        if (figure.isEmpty() && reason.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Actual(
                        figure,
                        reason,
                        status.orElse(Status.FINAL),
                        Optional.empty(),
                        Optional.empty(),
                        note(row),
                        Optional.empty(),
                        List.of()));
    }

    private Optional<Target> target(CsvCells row) {
        for (String ofActuals : List.of("status", "missing")) {
            columns.cell(row, ofActuals)
                    .ifPresent(cell -> faults.error("csv-target", cell, "column", ofActuals));
        }
        return needed(row, "value", targets.target()).map(t -> noted(t, note(row)));
    }

    private static Target noted(Target target, Optional<Text> note) {
        return new Target(
                target.type(),
                target.aim(),
                target.setOn(),
                target.comparable(),
                note,
                target.source(),
                target.history());
    }

    private Optional<Text> note(CsvCells row) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String column : columns.byName().keySet()) {
            if (column.startsWith(CsvColumns.NOTE)) {
                String language = column.substring(CsvColumns.NOTE.length());
                columns.cell(row, column)
                        .filter(this::isBearable)
                        .ifPresent(cell -> words.put(language, cell.text()));
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new Text(words));
    }

    private boolean isBearable(Scalar cell) {
        boolean bearable = !YamlTree.isTooLong(cell.text());
        if (!bearable) {
            faults.error("text-size", cell, "limit", YamlTree.SCALAR_BYTES / 1024);
        }
        return bearable;
    }

    private <T> Optional<T> needed(CsvCells row, String column, ValueReader<T> reader) {
        Optional<Scalar> cell = columns.cell(row, column);
        if (cell.isEmpty()) {
            faults.error("csv-cell-empty", row.at(columns.byName().get(column)), "column", column);
        }
        return cell.flatMap(c -> reader.read(c, faults));
    }
}
