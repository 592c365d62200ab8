package org.hiraku.chart;

import java.util.Optional;

/**
 * The actuals of a panel: points, and a line between neighbours that may be compared. A missing
 * value is a gap in the line. What speaks for a longer time than its neighbours is a bar over that
 * time, and no line leads to it.
 */
final class ActualMarks {

    private static final double RADIUS = 0.3;
    private static final double SMALL_RADIUS = 0.18;
    private static final double THICK = 0.36;
    private static final int MANY = 30;

    private final Plane plane;
    private final Sheet sheet;
    private final Labelling labelling;
    private final ChartSeries series;
    private final double usualStep;

    ActualMarks(Plane plane, Sheet sheet, Labelling labelling, ChartSeries series) {
        this.plane = plane;
        this.sheet = sheet;
        this.labelling = labelling;
        this.series = series;
        this.usualStep = usualStep();
    }

    void draw() {
        drawLines();
        for (ChartPoint point : series.points()) {
            if (point.isMeasured()) {
                if (isWide(point)) {
                    drawBar(point);
                } else {
                    drawPoint(point);
                }
            }
        }
    }

    private void drawLines() {
        Optional<ChartPoint> last = Optional.empty();
        boolean broken = false;
        for (ChartPoint point : series.points()) {
            if (isWide(point)) {
                continue;
            }
            broken |= point.brokenBefore();
            if (point.isMeasured()) {
                if (last.isPresent() && !broken && isNext(last.get(), point)) {
                    drawLine(last.get(), point);
                }
                last = Optional.of(point);
                broken = false;
            } else if (point.absence().isPresent()) {
                last = Optional.empty();
            }
        }
    }

    private boolean isWide(ChartPoint point) {
        return plane.time().isWide(point.period());
    }

    private boolean isNext(ChartPoint one, ChartPoint other) {
        return plane.across(other) - plane.across(one) <= usualStep * 1.01;
    }

    /** The shortest way between two points: a survey every three years is a line too. */
    private double usualStep() {
        double shortest = Double.MAX_VALUE;
        Optional<ChartPoint> last = Optional.empty();
        for (ChartPoint point : series.points()) {
            if (point.isMeasured() && !isWide(point)) {
                if (last.isPresent()) {
                    shortest = Math.min(shortest, plane.across(point) - plane.across(last.get()));
                }
                last = Optional.of(point);
            }
        }
        return shortest;
    }

    private void drawLine(ChartPoint from, ChartPoint to) {
        SvgText drawn = sheet.drawn();
        drawn.open("line", "chart-line").across("x1", plane.across(from)).down("y1", down(from));
        drawn.across("x2", plane.across(to)).down("y2", down(to));
        if (!to.actual().orElseThrow().firm()) {
            drawn.attribute("data-status", to.actual().get().status());
        }
        drawn.end();
    }

    private void drawPoint(ChartPoint point) {
        SvgText drawn = sheet.openActual("circle", point.actual().orElseThrow());
        drawn.across("cx", plane.across(point)).down("cy", down(point));
        drawn.down("r", series.points().size() > MANY ? SMALL_RADIUS : RADIUS);
        close("circle", point);
        labelling.keepAwayFrom(plane.across(point), down(point));
    }

    private void drawBar(ChartPoint point) {
        double free = plane.time().free(point.period());
        double left = plane.time().from(point.period()) + free;
        double width = plane.time().width(point.period()) - 2 * free;
        double top = down(point) - THICK / 2;
        SvgText drawn = sheet.openActual("rect", point.actual().orElseThrow());
        drawn.across("x", left).down("y", top).across("width", width).down("height", THICK);
        close("rect", point);
        labelling.keepAwayFrom(left, left + width, top, top + THICK);
    }

    private void close(String mark, ChartPoint point) {
        SvgText drawn = sheet.drawn().inside();
        drawn.own("<title>").words(point.label()).words(" ");
        drawn.words(point.actual().orElseThrow().words()).close("title").close(mark);
    }

    private double down(ChartPoint point) {
        return plane.down(point.actual().orElseThrow().value());
    }
}
