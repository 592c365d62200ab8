package org.hiraku.chart;

import java.math.BigDecimal;
import org.hiraku.chart.SvgText.Anchor;

/**
 * One row a period: above the bar the period and what became of it, below it the target, at its
 * place. Bars start at zero.
 */
final class BarRows {

    private static final double BAR = 0.7;
    private static final double BOX = 1.2;
    private static final double GAP = 0.75;

    /** What is free between a box and the words above and below it. */
    private static final double ABOVE = 0.15;

    private static final double BELOW = 0.2;

    private static final double BETWEEN_SERIES = 0.5;

    private final ChartFigures figures;
    private final Sheet sheet;
    private final SvgText drawn;
    private final Scale scale;

    BarRows(ChartFigures figures, Sheet sheet) {
        this.figures = figures;
        this.sheet = sheet;
        this.drawn = sheet.drawn();
        this.scale = Scale.fromZero(figures);
    }

    void draw() {
        for (ChartSeries series : figures.series()) {
            if (series != figures.series().get(0)) {
                sheet.skip(BETWEEN_SERIES);
            }
            series.name().ifPresent(name -> sheet.line("chart-series", name));
            for (ChartPoint point : series.points()) {
                if (point.brokenBefore()) {
                    drawBreak();
                }
                draw(point);
            }
        }
        sheet.skip(-GAP / 2);
    }

    /** The bars and boxes alone, one close under the other. */
    void drawMarks() {
        for (ChartSeries series : figures.series()) {
            series.points().forEach(this::drawBar);
        }
    }

    private void draw(ChartPoint point) {
        drawn.open("g", "chart-row").attribute("data-result", point.result()).inside();
        drawWords(point);
        if (figures.answers()) {
            drawAnswer(point);
        } else {
            drawBar(point);
        }
        point.target().ifPresent(this::drawTargetWords);
        drawn.close("g");
        sheet.skip(GAP);
    }

    /**
     * The period at the left, the actual or why there is none at the right, below when too long.
     */
    private void drawWords(ChartPoint point) {
        double y = sheet.height() + Sheet.BASELINE;
        drawn.line("chart-period", 0, y, Anchor.START, point.label());
        String words =
                point.actual()
                        .map(ChartPoint.Actual::words)
                        .or(() -> point.absence().map(ChartPoint.Absence::words))
                        .orElse("");
        if (TextWidth.of(point.label()) + 1 + TextWidth.of(words) > TextWidth.NARROWEST) {
            sheet.skip(Sheet.LINE - 0.1);
        }
        sheet.text(point.isMeasured() ? "chart-value" : "chart-absence", Anchor.END, words);
    }

    private void drawBar(ChartPoint point) {
        sheet.skip(ABOVE);
        double middle = sheet.height() + BOX / 2;
        BarMarks marks = BarMarks.of(point, scale);
        marks.tracks().forEach(track -> drawTrack(track, middle));
        point.formers().forEach(former -> drawFormer(former, middle));
        if (marks.actual().isPresent()) {
            sheet.openActual("rect", point.actual().orElseThrow());
            span(marks.actual().get(), middle, BAR);
            drawn.end();
        }
        if (marks.target().isPresent()) {
            drawn.open("rect", "chart-target");
            span(marks.target().get(), middle, BOX);
            drawn.attribute("data-type", point.target().orElseThrow().type()).end();
        }
        if (marks.zero().isPresent()) {
            double zero = marks.zero().get();
            drawn.open("line", "chart-zero").across("x1", zero).down("y1", middle - BOX / 2);
            drawn.across("x2", zero).down("y2", middle + BOX / 2).end();
        }
        sheet.skip(BOX);
    }

    private void drawTrack(BarSpan track, double middle) {
        drawn.open("line", "chart-track").across("x1", track.left()).down("y1", middle);
        drawn.across("x2", track.left() + track.width()).down("y2", middle).end();
    }

    /** Where the box of a former target ended, as a faint step. */
    private void drawFormer(ChartPoint.Former former, double middle) {
        for (BigDecimal step : former.steps()) {
            double at = place(step.doubleValue());
            drawn.open("line", "chart-former").across("x1", at).down("y1", middle - BOX / 2);
            drawn.across("x2", at).down("y2", middle + BOX / 2).inside().own("<title>");
            drawn.words(former.words()).close("title").close("line");
        }
    }

    private void span(BarSpan span, double middle, double thick) {
        drawn.across("x", span.left()).down("y", middle - thick / 2);
        drawn.across("width", span.width()).down("height", thick);
    }

    private double place(double number) {
        return BarSpan.place(number, scale);
    }

    /** A disc for done, a ring with a cross for not done, a hollow ring for promised. */
    private void drawAnswer(ChartPoint point) {
        sheet.skip(ABOVE);
        double middle = sheet.height() + BOX / 2;
        boolean done = point.actual().filter(a -> a.value().signum() > 0).isPresent();
        if (point.target().isPresent() || point.actual().isPresent() && !done) {
            drawn.open("circle", "chart-target").down("cx", 0.65).down("cy", middle);
            drawn.down("r", 0.55).end();
        }
        if (done) {
            sheet.openActual("circle", point.actual().get());
            drawn.down("cx", 0.65).down("cy", middle).down("r", 0.36).end();
        } else if (point.actual().isPresent()) {
            cross(middle);
        }
        sheet.skip(BOX);
    }

    private void cross(double middle) {
        for (int way = -1; way <= 1; way += 2) {
            drawn.open("line", "chart-cross").down("x1", 0.4).down("y1", middle - way * 0.25);
            drawn.down("x2", 0.9).down("y2", middle + way * 0.25).end();
        }
    }

    /** Under the end of its box where there is room for it, else from the nearer edge. */
    private void drawTargetWords(ChartPoint.Target target) {
        String words = target.promise();
        double width = 100 * TextWidth.of(words) / TextWidth.NARROWEST;
        double at = figures.answers() ? 0 : place(target.high().doubleValue());
        sheet.skip(BELOW);
        if (at - width < 0 && at + width > 100) {
            sheet.text("chart-promise", at > 50 ? Anchor.END : Anchor.START, words);
        } else {
            Anchor anchor = at - width >= 0 ? Anchor.END : Anchor.START;
            drawn.line("chart-promise", at, sheet.height() + Sheet.BASELINE, anchor, words);
            sheet.skip(Sheet.LINE);
        }
    }

    private void drawBreak() {
        double y = sheet.height() + 0.1;
        drawn.open("line", "chart-break").attribute("x1", "0").down("y1", y);
        drawn.attribute("x2", "100%").down("y2", y).end();
        drawn.line(
                "chart-break-label",
                0,
                y + Sheet.BASELINE,
                Anchor.START,
                figures.wording().label("chart.break"));
        sheet.skip(Sheet.LINE + GAP / 2);
    }
}
