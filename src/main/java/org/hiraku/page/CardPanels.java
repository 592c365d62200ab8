package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiraku.card.Card;
import org.hiraku.chart.BarMarks;
import org.hiraku.chart.BarSpan;
import org.hiraku.chart.ChartFigures;
import org.hiraku.chart.PromiseStrip;
import org.hiraku.plan.Period;

/**
 * Makes the panels of an indicator's share image: promise and outcome as its lists show them, in
 * the same words, with the same marks.
 *
 * @param side the language's side of the site
 * @param judged the indicator
 * @param plan the period of the plan that lists it; empty where no plan does
 */
record CardPanels(LanguageSide side, Judged judged, Optional<Period> plan) {

    /**
     * A panel for each headline series that has a figure.
     *
     * @param named whether the indicator's name stands above it
     */
    List<Card.Panel> panels(boolean named) {
        Address here = side.address(Paths.indicator(judged.indicator().id()));
        ChartFigures figures = ChartView.of(side, here, judged).figures();
        List<Card.Panel> panels = new ArrayList<>();
        for (int at = 0; at < judged.headline().size(); at++) {
            JudgedSeries series = judged.headline().get(at);
            PromiseStrip strip = DrawnBriefs.strip(side.site(), judged, series, at, plan);
            List<Card.Figure> shown = figures(series);
            if (!shown.isEmpty()) {
                List<Card.Bar> bars = strip.marks(figures).stream().map(CardPanels::bar).toList();
                panels.add(new Card.Panel(caption(series, named), shown, bars));
            }
        }
        return panels;
    }

    private Optional<String> caption(JudgedSeries series, boolean named) {
        Optional<String> own = new FigureView(side, judged).name(series).map(Phrase::text);
        String name = side.words(judged.indicator().name());
        return named ? Optional.of(own.map(of -> name + " " + of).orElse(name)) : own;
    }

    private List<Card.Figure> figures(JudgedSeries series) {
        PromiseOutcome pair =
                PromiseOutcome.at(
                        new FigureView(side, judged),
                        series,
                        Briefs.atPlan(side.site(), judged, series, plan));
        List<Card.Figure> figures = new ArrayList<>();
        pair.target()
                .ifPresent(
                        words ->
                                figures.add(
                                        new Card.Figure(
                                                Card.Role.PROMISE,
                                                Cards.label(
                                                        side,
                                                        true,
                                                        pair.targetPeriod().orElseThrow(),
                                                        Optional.empty()),
                                                words.text())));
        pair.actual()
                .or(pair::missing)
                .ifPresent(
                        words ->
                                figures.add(
                                        new Card.Figure(
                                                Card.Role.OUTCOME,
                                                Cards.label(
                                                        side,
                                                        false,
                                                        pair.actualPeriod().orElseThrow(),
                                                        pair.status()),
                                                words.text())));
        return figures;
    }

    private static Card.Bar bar(BarMarks marks) {
        return new Card.Bar(
                marks.actual().map(CardPanels::span),
                marks.firm(),
                marks.target().map(CardPanels::span),
                marks.zero());
    }

    private static Card.Span span(BarSpan span) {
        return new Card.Span(span.left(), span.width());
    }
}
