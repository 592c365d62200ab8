package org.hiraku.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Dimension;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;
import org.hiraku.plan.Text;
import org.hiraku.problem.Nearest;

/**
 * The series that the rows of a table belong to: those the indicator declares, and one for each
 * combination of dimension values that it does not.
 *
 * <p>A series that was only found is named by its values: {@code female-north}, and {@code all} for
 * the headline beside others.
 */
final class FoundSeries {

    /** The id of a headline that stands beside other series and has none of its own. */
    static final String HEADLINE = "all";

    private final Map<String, Line> byId = new LinkedHashMap<>();
    private final Map<Map<String, String>, List<Line>> byCombination = new HashMap<>();
    private final List<Line> found = new ArrayList<>();
    private final Map<String, Dimension> dimensions;
    private final boolean declaredOnly;
    private final Faults faults;

    FoundSeries(List<Series> declared, Map<String, Dimension> dimensions, Faults faults) {
        this.dimensions = dimensions;
        this.faults = faults;
        this.declaredOnly = !declared.isEmpty();
        declared.forEach(this::add);
    }

    /**
     * One series while its rows come in.
     *
     * @param number its number, in order of appearance
     * @param series what is known of it, without observations
     */
    record Line(
            int number,
            Series series,
            SortedMap<Period, Target> targets,
            SortedMap<Period, Actual> actuals) {

        /** The series with its observations. */
        Series filled(Series as) {
            return new Series(as.id(), as.name(), as.at(), as.baseline(), targets, actuals);
        }
    }

    /**
     * The series of a row.
     *
     * @param id the series the row names
     * @param at the row's values of dimensions
     * @param cell where a problem with them is told
     */
    Optional<Line> line(Optional<String> id, Map<String, String> at, Node cell) {
        if (id.isEmpty()) {
            List<Line> fitting = byCombination.getOrDefault(at, List.of());
            if (fitting.size() > 1) {
                faults.error(
                        "csv-series.needed", cell, "allowed", String.join(", ", byId.keySet()));
                return Optional.empty();
            }
            return Optional.of(
                    fitting.isEmpty() ? add(series(Optional.empty(), at)) : fitting.get(0));
        }
        Line line = byId.get(id.get());
        if (line == null && declaredOnly) {
            Optional<String> nearest = Nearest.to(id.get(), byId.keySet());
            faults.error(
                    nearest.isPresent() ? "csv-series.near" : "csv-series",
                    cell,
                    "value",
                    id.get(),
                    "nearest",
                    nearest.orElse(""),
                    "allowed",
                    String.join(", ", byId.keySet()));
            return Optional.empty();
        }
        if (line == null) {
            return Optional.of(add(series(id, at)));
        }
        if (!at.isEmpty() && !at.equals(line.series().at())) {
            faults.error("csv-series.at", cell, "value", id.get());
            return Optional.empty();
        }
        return Optional.of(line);
    }

    /** All series with their observations: the declared in their order, then the found. */
    List<Series> all() {
        if (!declaredOnly && found.size() == 1 && isUnnamedHeadline(found.get(0))) {
            return List.of(found.get(0).filled(found.get(0).series()));
        }
        List<Series> all = new ArrayList<>();
        for (Line line : byId.values()) {
            all.add(line.filled(line.series()));
        }
        found.stream()
                .filter(line -> line.series().id().isEmpty())
                .sorted(Comparator.comparing(Line::series, this::inOrderOfValues))
                .forEach(line -> all.add(line.filled(named(line.series(), all))));
        return all;
    }

    private Line add(Series series) {
        Line line = new Line(byId.size() + found.size(), series, new TreeMap<>(), new TreeMap<>());
        if (series.id().isPresent()) {
            byId.put(series.id().get(), line);
        } else {
            found.add(line);
        }
        byCombination.computeIfAbsent(series.at(), at -> new ArrayList<>()).add(line);
        return line;
    }

    private static Series series(Optional<String> id, Map<String, String> at) {
        return new Series(
                id, Optional.empty(), at, Optional.empty(), new TreeMap<>(), new TreeMap<>());
    }

    private static boolean isUnnamedHeadline(Line line) {
        return line.series().id().isEmpty() && line.series().isHeadline();
    }

    /** Fewer dimensions first, then by the order in which dimensions and values are declared. */
    private int inOrderOfValues(Series one, Series other) {
        if (one.at().size() != other.at().size()) {
            return one.at().size() - other.at().size();
        }
        for (Dimension dimension : dimensions.values()) {
            int order = order(dimension, one) - order(dimension, other);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** The number of a series' value in a dimension; one for "all" comes after every value. */
    private static int order(Dimension dimension, Series series) {
        List<String> values = new ArrayList<>(dimension.values().keySet());
        int index = values.indexOf(series.at().get(dimension.id()));
        return index < 0 ? values.size() : index;
    }

    /** The id of a series that has none of its own. */
    static String id(Map<String, String> at) {
        return at.isEmpty() ? HEADLINE : String.join("-", at.values());
    }

    private Series named(Series series, List<Series> before) {
        String id = id(series.at());
        String free = id;
        for (int i = 2; taken(free, before); i++) {
            free = id + "-" + i;
        }
        return new Series(
                Optional.of(free),
                name(series),
                series.at(),
                series.baseline(),
                series.targets(),
                series.actuals());
    }

    private static boolean taken(String id, List<Series> before) {
        return before.stream().anyMatch(s -> s.id().equals(Optional.of(id)));
    }

    /** The name of its one value; several values have no name of their own together. */
    private Optional<Text> name(Series series) {
        if (series.at().size() != 1) {
            return Optional.empty();
        }
        Map.Entry<String, String> only = series.at().entrySet().iterator().next();
        return Optional.of(dimensions.get(only.getKey()).values().get(only.getValue()));
    }
}
