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

    private static final EntriesReader<Period, Actual> ACTUALS =
            EntriesReader.of(TimeReader.PERIOD, ActualReader.ACTUAL);

    private final Keys keys;
    private final TargetReader target;
    private final EntriesReader<Period, Target> targets;
    private final Map<String, Dimension> dimensions;
    private final Optional<ObservationTable> table;

    private SeriesReader(
            Keys keys,
            Optional<Direction> direction,
            Map<String, Dimension> dimensions,
            Optional<ObservationTable> table) {
        this.keys = keys;
        this.target = new TargetReader(direction);
        this.targets = EntriesReader.of(TimeReader.PERIOD, target.target());
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
        Optional<Baseline> baseline = keys.value("baseline", IndicatorYaml.BASELINE);
        boolean tabled = keys.has("observations", TextReader.LINE);
        EntriesReader<String, Series> all =
                new EntriesReader<>(IdReader.WORD, id -> one(id, tabled));
        boolean several = keys.has("series", all);
        boolean direct = hasFigures(keys);
        if (table.isPresent() && !tabled) {
            keys.faults().error("observations-unnamed", keys.map(), "value", tableName);
        }
        if (tabled || several) {
            refuseBeside(tabled ? "observations" : "series", keys);
        }
        List<Series> declared = new ArrayList<>(keys.map("series", all).values());
        if (tabled) {
            declared = fromTable(declared, tableName);
        } else if (!several && direct) {
            declared = List.of(single());
        }
        if (!keys.hasSome("observations", "series", "targets", "actuals")) {
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
                            entry ->
                                    keys.faults()
                                            .error(
                                                    "observations-twice." + other,
                                                    entry.key(),
                                                    "key",
                                                    key));
        }
    }

    private boolean hasFigures(Keys of) {
        return of.has("targets", targets) | of.has("actuals", ACTUALS);
    }

    private List<Series> fromTable(List<Series> declared, String expected) {
        Optional<String> name = keys.value("observations", TextReader.LINE);
        if (name.isEmpty()) {
            return List.of();
        }
        Node node = keys.node("observations", TextReader.LINE).orElseThrow();
        if (!name.get().equals(expected)) {
            keys.faults()
                    .error("observations-name", node, "value", name.get(), "expected", expected);
        } else if (table.isEmpty()) {
            keys.faults().error("observations-file", node, "value", expected);
        }
        return table.filter(ObservationTable::sound)
                .map(t -> ObservationsCsv.read(t.faults(), dimensions, declared, target))
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

    private ValueReader<Series> one(String id, boolean tabled) {
        return MapReader.always(
                "series",
                inner -> {
                    Optional<Text> name = inner.value("name", TextReader.NAME);
                    Map<String, String> at =
                            inner.map("at", EntriesReader.of(IdReader.WORD, IdReader.WORD));
                    Optional<Baseline> baseline = inner.value("baseline", IndicatorYaml.BASELINE);
                    boolean any = hasFigures(inner);
                    if (tabled) {
                        refuseBeside("observations", inner);
                    } else if (!any) {
                        inner.faults().error("observations-missing", inner.map());
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
        return of.map("targets", targets);
    }

    private Map<Period, Actual> actualsOf(Keys of) {
        return of.map("actuals", ACTUALS);
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
