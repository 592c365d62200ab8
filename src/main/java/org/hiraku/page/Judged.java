package org.hiraku.page;

import java.util.List;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Indicator;

/**
 * An indicator with everything that is derived from it once for all pages.
 *
 * @param indicator the indicator
 * @param calendar the calendar of its periods
 * @param series its series with their verdicts, in order
 * @param sentences its figures told in words
 */
public record Judged(
        Indicator indicator, Calendar calendar, List<JudgedSeries> series, Sentences sentences) {

    /** Keeps unmodifiable copies. */
    public Judged {
        series = List.copyOf(series);
    }

    /** The series that stand for the whole, not for a value of a dimension; all, when none does. */
    public List<JudgedSeries> headline() {
        List<JudgedSeries> whole = series.stream().filter(s -> s.series().isHeadline()).toList();
        return whole.isEmpty() ? series : whole;
    }
}
