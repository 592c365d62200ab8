package org.hiraku.verdict;

import org.hiraku.plan.Actual;
import org.hiraku.plan.Baseline;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Period;

/**
 * An earlier value that a fact was worked out from.
 *
 * @param period its period
 * @param value the value
 * @param provisional whether it is provisional or estimated itself
 */
public record Compared(Period period, Figure value, boolean provisional) {

    /** The baseline. */
    static Compared of(Baseline baseline) {
        return new Compared(baseline.period(), Figure.of(baseline.value()), false);
    }

    /**
     * An actual that has a value.
     *
     * @throws java.util.NoSuchElementException when it has none
     */
    static Compared of(Period period, Actual actual) {
        return new Compared(
                period, actual.figure().orElseThrow(), actual.status().leavesVerdictProvisional());
    }
}
