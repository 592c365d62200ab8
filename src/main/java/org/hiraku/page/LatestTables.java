package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.verdict.Verdict;

/** Makes the table of all series in brief. */
final class LatestTables {

    /** Up to how many series it holds. */
    static final int SERIES_AT_MOST = 200;

    private LatestTables() {}

    /** The table; empty where the page shows every period of every series in full. */
    static Optional<LatestTable> of(FigureView figures, List<JudgedSeries> shown) {
        Judged judged = figures.judged();
        boolean all = shown.size() == judged.series().size();
        int earlier = earlier(judged, shown);
        if (all && earlier == 0) {
            return Optional.empty();
        }
        Spoken say = figures.side().say();
        List<LatestTable.Row> rows = all ? List.of() : rows(figures);
        List<Phrase> scope = new ArrayList<>();
        if (earlier > 0) {
            scope.add(say.counted("page.periodsleftout", earlier));
        }
        if (!all) {
            scope.add(scope(figures, "page.seriesinfull", shown.size()));
        }
        if (!all && rows.size() < judged.series().size()) {
            scope.add(scope(figures, "page.seriesinbrief", rows.size()));
        }
        return Optional.of(new LatestTable(scope, say.label("page.latestcaption"), rows));
    }

    /** How many early periods of the one series that is cut are left out. */
    private static int earlier(Judged judged, List<JudgedSeries> shown) {
        return ShownSeries.inOrder(judged).stream()
                        .limit(1)
                        .mapToInt(series -> series.verdicts().size())
                        .sum()
                - shown.stream().limit(1).mapToInt(series -> series.verdicts().size()).sum();
    }

    private static Phrase scope(FigureView figures, String key, int shown) {
        int all = figures.judged().series().size();
        return figures.side()
                .say()
                .label(
                        key,
                        Map.of(
                                "shown", figures.side().wording().number(shown),
                                "all", figures.side().wording().number(all)));
    }

    private static List<LatestTable.Row> rows(FigureView figures) {
        return ShownSeries.inOrder(figures.judged()).stream()
                .limit(SERIES_AT_MOST)
                .map(series -> row(figures, series))
                .toList();
    }

    private static LatestTable.Row row(FigureView figures, JudgedSeries series) {
        Optional<Verdict> verdict = series.nextOpen().or(series::lastSettled);
        Optional<Actual> actual =
                PromiseOutcome.lastActual(series, verdict.map(Verdict::period))
                        .map(series.series().actuals()::get);
        return new LatestTable.Row(
                figures.name(series).orElseThrow(),
                PromiseOutcome.at(figures, series, verdict),
                verdict.flatMap(v -> v.working().target()).flatMap(SortNumber::of),
                actual.flatMap(SortNumber::of));
    }
}
