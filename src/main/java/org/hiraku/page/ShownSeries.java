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
        List<JudgedSeries> ordered = inOrder(judged);
        List<JudgedSeries> shown = new ArrayList<>();
        int rows = 0;
        for (JudgedSeries series : ordered) {
            rows += series.verdicts().size();
            if (rows > ROWS_AT_MOST && !shown.isEmpty()) {
                return shown;
            }
            shown.add(rows > ROWS_AT_MOST ? latest(series) : series);
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

    private static JudgedSeries latest(JudgedSeries series) {
        SortedMap<Period, Verdict> verdicts = series.verdicts();
        List<Period> periods = List.copyOf(verdicts.keySet());
        Period first = periods.get(periods.size() - ROWS_AT_MOST);
        return new JudgedSeries(series.series(), verdicts.tailMap(first));
    }
}
