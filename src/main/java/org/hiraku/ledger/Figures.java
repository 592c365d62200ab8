package org.hiraku.ledger;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hiraku.ledger.Subject.Line;
import org.hiraku.ledger.Subject.Role;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;

/**
 * What one revision of an indicator publishes.
 *
 * @param stands every target and actual
 * @param aliases former ids that it names
 */
public record Figures(SortedMap<Subject, Stand> stands, Set<String> aliases) {

    /**
     * A target or an actual.
     *
     * @param value its value; empty for a target that names none and a missing actual
     * @param missing why an actual is missing
     * @param settled whether it is expected to stay: every target, and an actual that is neither
     *     provisional nor estimated
     */
    record Stand(Optional<Value> value, Optional<Actual.Missing> missing, boolean settled) {}

    /** Keeps unmodifiable copies. */
    public Figures {
        stands = Collections.unmodifiableSortedMap(new TreeMap<>(stands));
        aliases = Set.copyOf(aliases);
    }

    /** The figures of an indicator. */
    public static Figures of(Indicator indicator) {
        SortedMap<Subject, Stand> stands = new TreeMap<>();
        String unit = indicator.unit().id();
        for (Series series : indicator.series()) {
            Line line = Line.of(series);
            series.targets()
                    .forEach(
                            (period, target) ->
                                    stands.put(
                                            new Subject(line, period, Role.TARGET),
                                            stand(unit, target)));
            series.actuals()
                    .forEach(
                            (period, actual) ->
                                    stands.put(
                                            new Subject(line, period, Role.ACTUAL),
                                            stand(unit, actual)));
        }
        return new Figures(stands, Set.copyOf(indicator.aliases()));
    }

    private static Stand stand(String unit, Target target) {
        return new Stand(target.aim().map(aim -> new Value(unit, aim)), Optional.empty(), true);
    }

    private static Stand stand(String unit, Actual actual) {
        return new Stand(
                actual.figure().map(figure -> new Value(unit, new Target.Value(figure))),
                actual.missing(),
                !actual.status().leavesVerdictProvisional());
    }

    /** Its series. */
    SortedSet<Line> lines() {
        SortedSet<Line> lines = new TreeSet<>();
        stands.keySet().forEach(subject -> lines.add(subject.series()));
        return lines;
    }
}
