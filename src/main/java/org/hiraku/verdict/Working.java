package org.hiraku.verdict;

import java.time.LocalDate;
import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Baseline;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Target;

/**
 * What a verdict rests on, as codes and values without words: enough for a reader to work it out
 * again.
 *
 * @param rule the rule that gave the result
 * @param ruleVersion the version of the rules; it changes when the same record would be judged
 *     otherwise
 * @param direction which way is better
 * @param accumulation whether the values are of the period or totals since the start
 * @param target the period's target
 * @param actual the period's actual, or the reason it is missing
 * @param end the period's last day
 * @param due the last day on which a missing actual is not overdue: the end of the month that lies
 *     the site's report months after the period's last
 * @param asOf the day the record speaks for
 * @param baseline the series' baseline
 * @param movement what the movement rests on
 * @param shareOfTarget why there is no share of the target, when there is none
 * @param shareOfGap what the share of the gap rests on: the baseline
 * @param pace what the pace rests on: the latest actual
 */
public record Working(
        Rule rule,
        String ruleVersion,
        Indicator.Direction direction,
        Indicator.Accumulation accumulation,
        Optional<Target> target,
        Optional<Actual> actual,
        LocalDate end,
        LocalDate due,
        LocalDate asOf,
        Optional<Baseline> baseline,
        Grounds movement,
        Grounds shareOfTarget,
        Grounds shareOfGap,
        Grounds pace) {

    /** The version of the rules in force. */
    public static final String RULES = "1";

    /**
     * Whether the period is still running on the day the record speaks for: an actual of it that is
     * already there is judged, but may grow.
     */
    public boolean isUnfinished() {
        return !asOf.isAfter(end);
    }

    /** Whether the day the record speaks for is later than the day the actual was due. */
    public boolean isLate() {
        return asOf.isAfter(due);
    }
}
