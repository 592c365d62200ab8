package org.hiraku.plan;

import java.util.List;

/**
 * A warning that somebody looked into: what it tells is so, and there is a reason for it.
 *
 * @param rule the rule that warns, as {@code target-asks-no-less-than-actual}
 * @param periods the periods that it may tell of; empty for what is of no single period
 * @param series the ids of the series that it may tell of; empty for any
 * @param reason why it is so
 */
public record Accepted(String rule, List<Period> periods, List<String> series, Text reason) {

    /** Keeps unmodifiable copies. */
    public Accepted {
        periods = List.copyOf(periods);
        series = List.copyOf(series);
    }
}
