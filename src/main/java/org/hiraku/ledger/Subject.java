package org.hiraku.ledger;

import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;

/**
 * What a change is of: the target or the actual of a period of a series.
 *
 * @param series the series
 * @param period the period
 * @param role promised or measured
 */
public record Subject(Line series, Period period, Role role) implements Comparable<Subject> {

    private static final Comparator<Subject> IN_ORDER =
            Comparator.comparing(Subject::series)
                    .thenComparing(Subject::period)
                    .thenComparing(Subject::role);

    /** Whether a value was promised or measured. */
    public enum Role {
        /** A target. */
        TARGET,
        /** An actual. */
        ACTUAL
    }

    /**
     * By what a series is known in every revision of its indicator.
     *
     * @param id its id; empty where there is only one, and where a table leaves it out
     * @param at the value of each dimension it is for
     */
    public record Line(Optional<String> id, SortedMap<String, String> at)
            implements Comparable<Line> {

        private static final Comparator<Line> IN_ORDER =
                Comparator.comparing((Line line) -> line.id().orElse(""))
                        .thenComparing(line -> line.at().toString());

        /** Keeps an unmodifiable copy. */
        public Line {
            at = Collections.unmodifiableSortedMap(new TreeMap<>(at));
        }

        /** The line that a series is. */
        public static Line of(Series series) {
            return new Line(series.id(), new TreeMap<>(series.at()));
        }

        /** In order of ids. */
        @Override
        public int compareTo(Line other) {
            return this == other ? 0 : IN_ORDER.compare(this, other);
        }

        /** A name for it where the indicator knows none any more: its id, else what it is for. */
        public String code() {
            return id.orElseGet(() -> String.join(", ", at.values()));
        }
    }

    /** The same of another series. */
    Subject of(Line other) {
        return new Subject(other, period, role);
    }

    /** In order of series, periods, targets before actuals. */
    @Override
    public int compareTo(Subject other) {
        return IN_ORDER.compare(this, other);
    }
}
