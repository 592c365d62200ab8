package org.hiraku.chart;

import org.hiraku.chart.SvgText.Anchor;
import org.hiraku.wording.Wording;

/** The sheet that a chart is drawn on, from top to bottom: legend, drawing, remarks. */
final class Sheet {

    static final double LINE = 1.5;
    static final double BASELINE = 1.05;

    private final ChartFigures figures;
    private final String idPrefix;
    private final SvgText drawn = new SvgText();
    private double height;
    private boolean hatched;

    Sheet(ChartFigures figures, String idPrefix) {
        this.figures = figures;
        this.idPrefix = idPrefix;
    }

    SvgText drawn() {
        return drawn;
    }

    /** How far down the sheet is used, in em. */
    double height() {
        return height;
    }

    void skip(double em) {
        height += em;
    }

    /** Text across the sheet, in as many lines as it takes. */
    void line(String cssClass, String words) {
        text(cssClass, Anchor.START, words);
    }

    /** Text from one edge of the sheet, in as many lines as it takes. */
    void text(String cssClass, Anchor edge, String words) {
        for (String line : TextWidth.lines(words)) {
            drawn.line(cssClass, edge == Anchor.END ? 100 : 0, height + BASELINE, edge, line);
            height += LINE;
        }
    }

    /** Opens the mark of an actual: solid, or hatched while it is not firm. */
    SvgText openActual(String element, ChartPoint.Actual actual) {
        drawn.open(element, "chart-actual");
        return actual.firm() ? drawn : hatch(actual.status());
    }

    /** Gives a mark the hatching of what is not firm. */
    SvgText hatch(String status) {
        hatched = true;
        return drawn.attribute("data-status", status)
                .attribute("fill", "url(#" + idPrefix + "-hatch)");
    }

    /**
     * What solid, hollow and hatched mean, as far as they occur, and the unit.
     *
     * @param withGaps whether what is missing has a mark as well; rows say it in words
     */
    void legend(boolean withGaps) {
        Legend legend = new Legend(figures, this);
        legend.draw();
        if (withGaps) {
            legend.drawGap();
        }
        height += legend.lines() == 0 ? 0 : legend.lines() * LINE + 0.5;
    }

    /** How much of the record the chart shows, and where the rest is. */
    void remarks(int earlierLeftOut) {
        Wording wording = figures.wording();
        if (earlierLeftOut > 0) {
            line("chart-remark", wording.counted("chart.earlier", earlierLeftOut));
        }
        figures.leftOut().ifPresent(remark -> line("chart-remark", remark));
    }

    /** The finished chart; without a sentence it is hidden from those who do not see it. */
    ChartSvg chart(String cssClass, String sentence) {
        SvgText svg = new SvgText().open("svg", cssClass);
        if (sentence.isEmpty()) {
            svg.attribute("aria-hidden", "true");
        } else {
            svg.attribute("role", "img").attribute("aria-label", sentence);
        }
        if (!figures.language().isEmpty()) {
            svg.attribute("lang", figures.language());
        }
        svg.attribute("width", "100%").down("height", height).inside();
        if (hatched) {
            svg.own("<defs>").open("pattern", "chart-hatch").attribute("id", idPrefix + "-hatch");
            svg.own(" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"");
            svg.own(" patternTransform=\"rotate(45)\"><rect width=\"8\" height=\"8\"/>");
            svg.own("<path d=\"M2.5 0V8\"/></pattern></defs>");
        }
        return new ChartSvg(svg.own(drawn).close("svg").toString(), height);
    }
}
