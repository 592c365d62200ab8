package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Period;
import org.hiraku.plan.Plan;
import org.hiraku.verdict.Result;
import org.hiraku.verdict.Verdict;

/** Makes indicators, initiatives and counts as lists show them. */
final class Briefs {

    private Briefs() {}

    /** An initiative in its plan's list. */
    static InitiativeCard initiative(LanguageSide side, Address here, Plan plan, Initiative work) {
        List<IndicatorBrief> briefs = new ArrayList<>(work.indicators().size());
        for (Judged judged : indicators(side.site(), work)) {
            briefs.add(indicator(side, here, judged, Optional.of(plan.period())));
        }
        int number = plan.placeOf(work) + 1;
        return new InitiativeCard(
                number, side.link(here, work), work.status().map(s -> state(side, s)), briefs);
    }

    /** The indicators of an initiative, in its order. */
    static List<Judged> indicators(Site site, Initiative work) {
        return work.indicators().stream().map(site.judged()::get).toList();
    }

    static InitiativeCard.StateBadge state(LanguageSide side, Initiative.Status status) {
        String code = org.hiraku.plan.Codes.of(status.state());
        return new InitiativeCard.StateBadge(code, side.say().word(status.state()));
    }

    /**
     * An indicator in brief.
     *
     * @param plan the period of the plan that lists it; empty where no plan does
     */
    static IndicatorBrief indicator(
            LanguageSide side, Address here, Judged judged, Optional<Period> plan) {
        String path = Paths.indicator(judged.indicator().id());
        List<IndicatorBrief.Line> lines = new ArrayList<>();
        List<JudgedSeries> headline = judged.headline();
        int shown = Math.min(IndicatorBrief.LINES_AT_MOST, headline.size());
        for (JudgedSeries series : headline.subList(0, shown)) {
            lines.add(line(side, here, judged, series, plan));
        }
        int more = headline.size() - shown;
        return new IndicatorBrief(
                side.link(here, path, judged.indicator().name()),
                lines,
                more == 0
                        ? Optional.empty()
                        : Optional.of(side.say().counted("page.moreseries", more)));
    }

    private static IndicatorBrief.Line line(
            LanguageSide side,
            Address here,
            Judged judged,
            JudgedSeries series,
            Optional<Period> plan) {
        FigureView figures = new FigureView(side, judged);
        Optional<Verdict> verdict = atPlan(side.site(), judged, series, plan);
        String page = here.linkTo(side.address(Paths.indicator(judged.indicator().id())));
        return new IndicatorBrief.Line(
                figures.name(series),
                PromiseOutcome.at(figures, series, verdict),
                verdict.map(v -> badge(side, series, v, page))
                        .orElseGet(() -> noTarget(side, series, plan, page)),
                Optional.empty());
    }

    /** The verdict that a plan's list shows; where no plan does, the one that readers ask for. */
    static Optional<Verdict> atPlan(
            Site site, Judged judged, JudgedSeries series, Optional<Period> plan) {
        return plan.isPresent()
                ? series.within(plan.get(), site.imprint().calendar(), judged.calendar())
                : series.nextOpen().or(series::lastSettled);
    }

    static VerdictBadge badge(
            LanguageSide side, JudgedSeries series, Verdict verdict, String page) {
        return new VerdictBadge(
                org.hiraku.plan.Codes.of(verdict.result()),
                side.say().word(verdict.result()),
                verdict.provisional() && verdict.result().isJudged(),
                page + "#" + Anchors.verdict(series, verdict.period()));
    }

    /** What has targets, but none for the plan that lists it, says for which time it has none. */
    private static VerdictBadge noTarget(
            LanguageSide side, JudgedSeries series, Optional<Period> plan, String page) {
        Calendar calendar = side.site().imprint().calendar();
        Phrase words =
                plan.isEmpty() || series.series().targets().isEmpty()
                        ? side.say().word(Result.NO_TARGET)
                        : side.say()
                                .label(
                                        "page.notargetfor",
                                        Map.of(
                                                "period",
                                                side.wording().shortPeriod(plan.get(), calendar)));
        return new VerdictBadge("no-target", words, false, page);
    }
}
