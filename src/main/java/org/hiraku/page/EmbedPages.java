package org.hiraku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiraku.chart.ChartFile;
import org.hiraku.chart.ChartSvg;
import org.hiraku.plan.Indicator;
import org.hiraku.verdict.Verdict;

/** Makes what other sites show of an indicator: its embed, and its chart as a file. */
final class EmbedPages {

    /** Up to how many rows the tables of an embed have; the indicator's page has all. */
    static final int ROWS_AT_MOST = 12;

    /** The indicator's page, seen from below it. */
    private static final String WHOLE = "../index.html";

    private EmbedPages() {}

    static EmbedPage page(LanguageSide side, Address here, Indicator indicator, DrawnOnce drawn) {
        Judged judged = side.site().judged(indicator);
        FigureView figures = new FigureView(side, judged);
        Optional<String> key = tablesKey(side, judged);
        return new EmbedPage(
                Frames.twin(
                        side, here, Paths.indicator(indicator.id()), side.words(indicator.name())),
                side.phrase(indicator.name()),
                WHOLE,
                side.say().figures(judged.sentences().in(side.language())),
                results(figures),
                ChartView.large(side, judged, drawn),
                new SharedTables(key, () -> tables(figures)),
                key.isPresent() ? Optional.empty() : Optional.of(more(figures)));
    }

    private static Link more(FigureView figures) {
        JudgedSeries first = ShownSeries.inOrder(figures.judged()).get(0);
        return new Link(
                WHOLE + "#" + Anchors.table(first), figures.side().say().label("page.morefigures"));
    }

    private static List<TableView> tables(FigureView figures) {
        return TableViews.of(figures, ShownSeries.of(figures.judged(), ROWS_AT_MOST));
    }

    /**
     * What the tables of an indicator are known by, where its embed shows all of them as its page
     * does.
     */
    static Optional<String> tablesKey(LanguageSide side, Judged judged) {
        int rows = judged.series().stream().mapToInt(series -> series.verdicts().size()).sum();
        return rows > ROWS_AT_MOST
                ? Optional.empty()
                : Optional.of(side.language() + " " + judged.indicator().id());
    }

    private static List<EmbedPage.CurrentResult> results(FigureView figures) {
        List<EmbedPage.CurrentResult> results = new ArrayList<>();
        for (JudgedSeries series : figures.judged().headline()) {
            series.lastSettled().ifPresent(v -> results.add(result(figures, series, v)));
            series.nextOpen().ifPresent(v -> results.add(result(figures, series, v)));
        }
        return results.subList(0, Math.min(IndicatorBrief.LINES_AT_MOST, results.size()));
    }

    private static EmbedPage.CurrentResult result(
            FigureView figures, JudgedSeries series, Verdict verdict) {
        return new EmbedPage.CurrentResult(
                figures.name(series),
                figures.period(verdict.period()),
                Briefs.badge(figures.side(), series, verdict, WHOLE));
    }

    /** An indicator's chart, to be shown anywhere: with its name and how to cite it. */
    static MachineFile chart(
            LanguageSide side, Indicator indicator, DrawnOnce drawn, ChartFile file) {
        Judged judged = side.site().judged(indicator);
        String address =
                Frames.canonical(side.site(), side.address(Paths.indicator(indicator.id())));
        ChartSvg chart = ChartView.large(side, judged, drawn);
        List<String> from = List.of(IndicatorPages.citation(side, indicator).text(), address);
        return new MachineFile(
                target ->
                        file.write(
                                target,
                                chart,
                                side.language(),
                                side.words(indicator.name()),
                                from));
    }
}
