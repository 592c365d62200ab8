package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiraku.chart.ChartFigures;
import org.hiraku.chart.PromiseStrip;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Period;
import org.hiraku.plan.Plan;

/** Makes initiatives as lists show them, with promise and outcome drawn beside each line. */
final class DrawnBriefs {

    private DrawnBriefs() {}

    /** An initiative in its plan's list. */
    static InitiativeCard initiative(LanguageSide side, Address here, Plan plan, Initiative work) {
        InitiativeCard card = Briefs.initiative(side, here, plan, work);
        List<Judged> indicators = Briefs.indicators(side.site(), work);
        List<IndicatorBrief> drawn = new ArrayList<>(indicators.size());
        for (int at = 0; at < indicators.size(); at++) {
            Judged judged = indicators.get(at);
            String prefix = "strip-" + work.id() + "-" + judged.indicator().id() + "-";
            ChartFigures figures = ChartView.of(side, here, judged).figures();
            drawn.add(drawn(side.site(), plan, card.indicators().get(at), judged, figures, prefix));
        }
        return new InitiativeCard(card.number(), card.link(), card.state(), drawn);
    }

    private static IndicatorBrief drawn(
            Site site,
            Plan plan,
            IndicatorBrief brief,
            Judged judged,
            ChartFigures figures,
            String prefix) {
        List<IndicatorBrief.Line> lines = new ArrayList<>(brief.lines().size());
        for (int at = 0; at < brief.lines().size(); at++) {
            JudgedSeries series = judged.headline().get(at);
            PromiseStrip strip = strip(site, judged, series, at, Optional.of(plan.period()));
            lines.add(brief.lines().get(at).with(strip.drawn(figures, prefix + at)));
        }
        return new IndicatorBrief(brief.link(), lines, brief.more());
    }

    /**
     * The strip of a headline series.
     *
     * @param at which of the headline series it is, counted from 0
     * @param plan the period of the plan that lists it; empty where no plan does
     */
    static PromiseStrip strip(
            Site site, Judged judged, JudgedSeries series, int at, Optional<Period> plan) {
        Optional<Period> promised =
                Briefs.atPlan(site, judged, series, plan).map(verdict -> verdict.period());
        return new PromiseStrip(at, promised, PromiseOutcome.lastActual(series, promised));
    }
}
