package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.hiraku.plan.Period;
import org.hiraku.verdict.Verdict;

/**
 * Which series of an indicator its page shows in full: the headline first, then in the order of the
 * record, whole series as long as their rows fit. A page stays a page; the downloads hold
 * everything.
 */
final class ShownSeries {

    /** Up to how many rows the tables of a page have, all series together. */
    static final int ROWS_AT_MOST = 200;

    private ShownSeries() {}

    /** Those shown in full; the first is always shown, with its latest periods if it has more. */
    static List<JudgedSeries> of(Judged judged) {
        return of(judged, ROWS_AT_MOST);
    }

    /** The same where fewer rows fit. */
    static List<JudgedSeries> of(Judged judged, int rowsAtMost) {
        List<JudgedSeries> ordered = inOrder(judged);
        List<JudgedSeries> shown = new ArrayList<>();
        int rows = 0;
        for (JudgedSeries series : ordered) {
            rows += series.verdicts().size();
            if (rows > rowsAtMost && !shown.isEmpty()) {
                return shown;
            }
            shown.add(rows > rowsAtMost ? latest(series, rowsAtMost) : series);
        }
        return shown;
    }

    /** All of them, the headline first. */
    static List<JudgedSeries> inOrder(Judged judged) {
        List<JudgedSeries> ordered = new ArrayList<>(judged.series().size());
        for (JudgedSeries series : judged.series()) {
            if (series.series().isHeadline()) {
                ordered.add(series);
            }
        }
        for (JudgedSeries series : judged.series()) {
            if (!series.series().isHeadline()) {
                ordered.add(series);
            }
        }
        return ordered;
    }

    private static JudgedSeries latest(JudgedSeries series, int rows) {
        SortedMap<Period, Verdict> verdicts = series.verdicts();
        List<Period> periods = List.copyOf(verdicts.keySet());
        Period first = periods.get(periods.size() - rows);
        return new JudgedSeries(series.series(), verdicts.tailMap(first));
    }
}
