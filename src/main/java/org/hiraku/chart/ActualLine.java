package org.hiraku.chart;

import java.util.Optional;

/**
 * The actuals of a panel: points, and a line between neighbours that may be compared. A missing
 * value is a gap in the line.
 */
final class ActualLine {

    private static final double RADIUS = 0.3;
    private static final double SMALL_RADIUS = 0.18;
    private static final int MANY = 30;

    private final Plane plane;
    private final Sheet sheet;
    private final Labelling labelling;
    private final ChartSeries series;
    private final double usualStep;

    ActualLine(Plane plane, Sheet sheet, Labelling labelling, ChartSeries series) {
        this.plane = plane;
        this.sheet = sheet;
        this.labelling = labelling;
        this.series = series;
        this.usualStep = usualStep();
    }

    void draw() {
        Optional<ChartPoint> last = Optional.empty();
        boolean broken = false;
        for (ChartPoint point : series.points()) {
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
        series.points().stream().filter(ChartPoint::isMeasured).forEach(this::drawPoint);
    }

    private boolean isNext(ChartPoint one, ChartPoint other) {
        return plane.across(other) - plane.across(one) <= usualStep * 1.01;
    }

    /** The shortest way between two actuals: a survey every three years is a line too. */
    private double usualStep() {
        double shortest = Double.MAX_VALUE;
        Optional<ChartPoint> last = Optional.empty();
        for (ChartPoint point : series.points()) {
            if (point.isMeasured()) {
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
        ChartPoint.Actual actual = point.actual().orElseThrow();
        SvgText drawn = sheet.openActual("circle", actual);
        drawn.across("cx", plane.across(point)).down("cy", down(point));
        drawn.down("r", series.points().size() > MANY ? SMALL_RADIUS : RADIUS).inside();
        drawn.own("<title>").words(point.label()).words(" ").words(actual.words());
        drawn.close("title").close("circle");
        labelling.keepAwayFrom(plane.across(point), down(point));
    }

    private double down(ChartPoint point) {
        return plane.down(point.actual().orElseThrow().value());
    }
}
