package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Codes;
import org.hiraku.verdict.Result;
import org.hiraku.verdict.Verdict;
import org.hiraku.wording.WorkingWords;

/** Makes the verdicts of an indicator's page, each with its working. */
final class VerdictViews {

    private VerdictViews() {}

    /** Every verdict at a target; those that readers ask for first are marked as current. */
    static List<VerdictView> of(FigureView figures, List<JudgedSeries> shown) {
        List<VerdictView> views = new ArrayList<>();
        WorkingWords working =
                new WorkingWords(
                        figures.judged().indicator(),
                        figures.side().site().imprint().calendar(),
                        figures.side().wording());
        for (JudgedSeries series : shown) {
            Optional<Verdict> settled = series.lastSettled();
            Optional<Verdict> open = series.nextOpen();
            for (Verdict verdict : series.verdicts().values()) {
                if (verdict.result() != Result.NO_TARGET) {
                    boolean current =
                            series.series().isHeadline()
                                    && (settled.filter(v -> v == verdict).isPresent()
                                            || open.filter(v -> v == verdict).isPresent());
                    views.add(view(figures, working, series, verdict, current));
                }
            }
        }
        return views;
    }

    private static VerdictView view(
            FigureView figures,
            WorkingWords working,
            JudgedSeries series,
            Verdict verdict,
            boolean current) {
        return new VerdictView(
                Anchors.verdict(series, verdict.period()),
                figures.name(series),
                figures.fullPeriod(verdict.period()),
                Codes.of(verdict.result()),
                figures.side().say().word(verdict.result()),
                verdict.provisional() && verdict.result().isJudged(),
                current
                        ? Optional.of(PromiseOutcome.at(figures, series, Optional.of(verdict)))
                        : Optional.empty(),
                current ? figures.side().say().figures(working.facts(verdict)) : List.of(),
                figures.side().say().figures(working.steps(verdict)),
                current);
    }
}
