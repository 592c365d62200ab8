package org.hiraku.page;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Period;
import org.hiraku.plan.Period.Kind;
import org.hiraku.plan.Series;
import org.hiraku.verdict.Result;
import org.hiraku.verdict.Verdict;

/**
 * A series with what is said of it.
 *
 * @param series the series
 * @param verdicts a verdict for each of its periods
 */
public record JudgedSeries(Series series, SortedMap<Period, Verdict> verdicts) {

    /** Keeps the verdicts unmodifiable. */
    public JudgedSeries {
        verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
    }

    /**
     * The verdict at the last target that falls within a plan's period.
     *
     * <p>Example: a plan for 2024 and targets for 2024-Q1 and 2024-Q2 give that of 2024-Q2.
     *
     * @param plan the plan's period, in the site's calendar
     * @param site the site's calendar
     * @param own the calendar of the series' indicator
     */
    public Optional<Verdict> within(Period plan, Calendar site, Calendar own) {
        boolean yearly = plan.kind() == Kind.YEAR && site.equals(own);
        Verdict found = null;
        for (Period period : series.targets().keySet()) {
            // Two years of one calendar are the same one or apart: no day needs to be looked at.
            boolean within =
                    yearly && period.kind() == Kind.YEAR
                            ? period.year() == plan.year()
                            : period.equals(plan) || endsWithin(own.end(period), plan, site);
            if (within) {
                found = verdicts.get(period);
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean endsWithin(LocalDate end, Period plan, Calendar site) {
        return !end.isBefore(site.start(plan)) && !end.isAfter(site.end(plan));
    }

    /** The verdict at the last target of which something has been said, if there is one. */
    public Optional<Verdict> lastSettled() {
        Verdict found = null;
        for (Verdict verdict : verdicts.values()) {
            if (verdict.result() != Result.NO_TARGET && verdict.result() != Result.NOT_DUE) {
                found = verdict;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The verdict at the first target that is still open, if there is one. */
    public Optional<Verdict> nextOpen() {
        return verdicts.values().stream().filter(v -> v.result() == Result.NOT_DUE).findFirst();
    }
}
