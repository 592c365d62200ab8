package org.hiraku.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Baseline;
import org.hiraku.plan.Dimension;
import org.hiraku.plan.Indicator.Direction;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;
import org.hiraku.plan.Text;

/**
 * Reads the lines of observations of an indicator: one that stands under it directly, several under
 * {@code series}, or those of a table.
 */
final class SeriesReader {

    private final Keys keys;
    private final TargetReader targets;
    private final Map<String, Dimension> dimensions;
    private final Optional<ObservationTable> table;

    private SeriesReader(
            Keys keys,
            Optional<Direction> direction,
            Map<String, Dimension> dimensions,
            Optional<ObservationTable> table) {
        this.keys = keys;
        this.targets = new TargetReader(direction);
        this.dimensions = dimensions;
        this.table = table;
    }

    /** The series of an indicator, at least one unless a problem was told. */
    static List<Series> read(
            String id,
            Keys keys,
            Optional<Direction> direction,
            Map<String, Dimension> dimensions,
            Optional<ObservationTable> table) {
        return new SeriesReader(keys, direction, dimensions, table).read(id + ".csv");
    }

    private List<Series> read(String tableName) {
        Optional<Baseline> baseline = keys.value("baseline", IndicatorYaml::baseline);
        boolean tabled = keys.has("observations");
        boolean several = keys.has("series");
        boolean direct = keys.has("targets") | keys.has("actuals");
        if (table.isPresent() && !tabled) {
            keys.faults().error("observations-unnamed", keys.map(), "value", tableName);
        }
        if (tabled || several) {
            refuseBeside(tabled ? "observations" : "series", keys);
        }
        List<Series> declared =
                new ArrayList<>(
                        keys.map("series", IdReader::word, (id, n, f) -> one(id, n, f, tabled))
                                .values());
        if (tabled) {
            declared = fromTable(declared, tableName);
        } else if (!several && direct) {
            declared = List.of(single());
        } else if (!several) {
            keys.faults().error("observations-missing", keys.map());
        }
        return baseline.isPresent() ? withBaseline(declared, baseline.get()) : declared;
    }

    /** Targets and actuals stand in one place only. */
    private static void refuseBeside(String other, Keys keys) {
        for (String key : List.of("targets", "actuals")) {
            keys.map()
                    .entry(key)
                    .ifPresent(
                            entry -> {
                                keys.node(key);
                                keys.faults()
                                        .error(
                                                "observations-twice." + other,
                                                entry.key(),
                                                "key",
                                                key);
                            });
        }
    }

    private List<Series> fromTable(List<Series> declared, String expected) {
        Optional<String> name = keys.value("observations", TextReader::line);
        if (name.isEmpty()) {
            return List.of();
        }
        Node node = keys.node("observations").orElseThrow();
        if (!name.get().equals(expected)) {
            keys.faults()
                    .error("observations-name", node, "value", name.get(), "expected", expected);
        } else if (table.isEmpty()) {
            keys.faults().error("observations-file", node, "value", expected);
        }
        return table.filter(ObservationTable::sound)
                .map(t -> ObservationsCsv.read(t.faults(), dimensions, declared, targets))
                .orElse(List.of());
    }

    private Series single() {
        return new Series(
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                new TreeMap<>(targetsOf(keys)),
                new TreeMap<>(actualsOf(keys)));
    }

    private Optional<Series> one(String id, Node node, Faults faults, boolean tabled) {
        return Keys.in(
                node,
                faults,
                inner -> {
                    Optional<Text> name = inner.value("name", TextReader::name);
                    Map<String, String> at =
                            inner.map("at", IdReader::word, (d, n, f) -> IdReader.word(n, f));
                    Optional<Baseline> baseline = inner.value("baseline", IndicatorYaml::baseline);
                    if (tabled) {
                        refuseBeside("observations", inner);
                    } else if (!inner.has("targets") & !inner.has("actuals")) {
                        faults.error("observations-missing", node);
                    }
                    return new Series(
                            Optional.of(id),
                            name,
                            at,
                            baseline,
                            new TreeMap<>(tabled ? Map.of() : targetsOf(inner)),
                            new TreeMap<>(tabled ? Map.of() : actualsOf(inner)));
                });
    }

    private Map<Period, Target> targetsOf(Keys of) {
        return of.map("targets", TimeReader::period, (p, n, f) -> targets.target(n, f));
    }

    private Map<Period, Actual> actualsOf(Keys of) {
        return of.map("actuals", TimeReader::period, (p, n, f) -> ActualReader.read(n, f));
    }

    /** A baseline under the indicator itself belongs to the one headline. */
    private List<Series> withBaseline(List<Series> all, Baseline baseline) {
        List<Series> headlines = all.stream().filter(Series::isHeadline).toList();
        if (all.isEmpty()) {
            return all;
        }
        if (headlines.size() != 1) {
            keys.faults()
                    .error(
                            "baseline-series",
                            keys.map().entry("baseline").orElseThrow().key(),
                            "headlines",
                            headlines.size());
            return all;
        }
        Series headline = headlines.get(0);
        if (headline.baseline().isPresent()) {
            keys.faults()
                    .error(
                            "baseline-twice",
                            keys.map().entry("baseline").orElseThrow().key(),
                            "series",
                            headline.id().orElse(""));
            return all;
        }
        Series with =
                new Series(
                        headline.id(),
                        headline.name(),
                        headline.at(),
                        Optional.of(baseline),
                        headline.targets(),
                        headline.actuals());
        return all.stream().map(series -> series == headline ? with : series).toList();
    }
}
