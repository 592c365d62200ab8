package org.hiraku.page;

import org.hiraku.chart.ChartConfiguration;
import org.hiraku.chart.ChartDrawing;
import org.hiraku.chart.ChartFigures;
import org.hiraku.chart.ChartSvg;
import org.hiraku.json.EmbeddedJson;

/**
 * An indicator's chart, drawn only when a page is rendered.
 *
 * @param figures what it shows
 * @param idPrefix what the ids in it start with, unique on the page
 * @param sentence what it says, for those who do not see it
 * @param script where Chart.js lives, loaded only when a reader asks for it
 */
public record ChartView(ChartFigures figures, String idPrefix, String sentence, String script) {

    /** The chart of an indicator's page. */
    public ChartSvg large() {
        return ChartDrawing.of(figures, idPrefix, sentence);
    }

    /** The small chart of a card. */
    public ChartSvg small() {
        return ChartDrawing.small(figures, idPrefix);
    }

    /** The same figures for Chart.js. */
    public EmbeddedJson configuration() {
        return ChartConfiguration.of(figures);
    }

    /** The chart of an indicator on a page. */
    static ChartView of(LanguageSide side, Address here, Judged judged) {
        ChartFigures figures =
                ChartFigures.of(
                        judged.indicator(),
                        judged.series().stream().map(JudgedSeries::verdicts).toList(),
                        side.site().imprint().calendar(),
                        side.wording());
        return new ChartView(
                figures,
                "chart-" + judged.indicator().id() + "-",
                judged.sentences().in(side.language()),
                here.root() + side.chrome().assets().chartScript());
    }
}
