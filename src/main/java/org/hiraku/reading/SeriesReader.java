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
 * Reads the lines of observations of an indicator: one that stands under it directly, or several.
 */
final class SeriesReader {

    private final Keys keys;
    private final TargetReader targets;
    private final Map<String, Dimension> dimensions;

    private SeriesReader(
            Keys keys, Optional<Direction> direction, Map<String, Dimension> dimensions) {
        this.keys = keys;
        this.targets = new TargetReader(direction);
        this.dimensions = dimensions;
    }

    /** The series of an indicator, at least one unless a problem was told. */
    static List<Series> read(
            String id,
            Keys keys,
            Optional<Direction> direction,
            Map<String, Dimension> dimensions,
            Optional<ObservationTable> table) {
        SeriesReader reader = new SeriesReader(keys, direction, dimensions);
        Optional<Baseline> baseline = keys.value("baseline", IndicatorYaml::baseline);
        Optional<String> observations = keys.value("observations", TextReader::line);
        boolean direct = keys.has("targets") | keys.has("actuals");
        if (keys.has("series")) {
            return reader.withHeadlineBaseline(reader.several(), baseline);
        }
        if (direct) {
            return List.of(reader.single(baseline));
        }
        if (observations.isPresent() && table.isPresent()) {
            return List.of();
        }
        keys.faults().error("observations-missing", keys.map());
        return List.of();
    }

    private Series single(Optional<Baseline> baseline) {
        return new Series(
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                baseline,
                new TreeMap<>(targetsOf(keys)),
                new TreeMap<>(actualsOf(keys)));
    }

    private List<Series> several() {
        return new ArrayList<>(keys.map("series", IdReader::id, this::one).values());
    }

    private Optional<Series> one(String id, Node node, Faults faults) {
        return Keys.in(
                node,
                faults,
                inner -> {
                    Optional<Text> name = inner.value("name", TextReader::name);
                    Map<String, String> at =
                            inner.map("at", IdReader::id, (d, n, f) -> IdReader.id(n, f));
                    Optional<Baseline> baseline = inner.value("baseline", IndicatorYaml::baseline);
                    return new Series(
                            Optional.of(id),
                            name,
                            at,
                            baseline,
                            new TreeMap<>(targetsOf(inner)),
                            new TreeMap<>(actualsOf(inner)));
                });
    }

    private Map<Period, Target> targetsOf(Keys of) {
        return of.map("targets", TimeReader::period, (p, n, f) -> targets.target(n, f));
    }

    private Map<Period, Actual> actualsOf(Keys of) {
        return of.map("actuals", TimeReader::period, (p, n, f) -> ActualReader.read(n, f));
    }

    private List<Series> withHeadlineBaseline(List<Series> all, Optional<Baseline> baseline) {
        return all;
    }
}
