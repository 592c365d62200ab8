package org.hiraku.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The targets of a panel as hollow boxes, each at its value, with former targets as faint steps; a
 * range that goes on is one band.
 */
final class TargetBoxes {

    private static final double THICK = 0.6;
    private static final double OF_SLOT = 0.8;

    private final Plane plane;
    private final SvgText drawn;
    private final Labelling labelling;

    TargetBoxes(Plane plane, SvgText drawn, Labelling labelling) {
        this.plane = plane;
        this.drawn = drawn;
        this.labelling = labelling;
    }

    void draw(ChartSeries series) {
        List<ChartPoint> band = new ArrayList<>();
        for (ChartPoint point : series.points()) {
            if (!point.isPromised()) {
                continue;
            }
            point.formers().forEach(former -> draw(point, former));
            if (!band.isEmpty() && !goesOn(band.get(band.size() - 1), point)) {
                draw(band);
                band.clear();
            }
            band.add(point);
        }
        if (!band.isEmpty()) {
            draw(band);
        }
    }

    /** Where the box of a former target stood, as a faint step. */
    private void draw(ChartPoint point, ChartPoint.Former former) {
        double slot = plane.time().slot() * OF_SLOT;
        double left = plane.across(point) - slot / 2;
        for (BigDecimal step : former.steps()) {
            double down = plane.down(step);
            drawn.open("line", "chart-former").across("x1", left).down("y1", down);
            drawn.across("x2", left + slot).down("y2", down).inside().own("<title>");
            drawn.words(point.label()).words(" ").words(former.words());
            drawn.close("title").close("line");
            labelling.keepAwayFrom(left, left + slot, down - THICK / 2, down + THICK / 2);
        }
    }

    private boolean goesOn(ChartPoint one, ChartPoint next) {
        ChartPoint.Target range = one.target().orElseThrow();
        ChartPoint.Target other = next.target().orElseThrow();
        return range.isRange()
                && range.low().compareTo(other.low()) == 0
                && range.high().compareTo(other.high()) == 0
                && plane.across(next) - plane.across(one) <= plane.time().slot() * 1.01;
    }

    private void draw(List<ChartPoint> band) {
        ChartPoint.Target target = band.get(0).target().orElseThrow();
        double slot = plane.time().slot() * OF_SLOT;
        double left = plane.across(band.get(0)) - slot / 2;
        double width = plane.across(band.get(band.size() - 1)) + slot / 2 - left;
        double middle = plane.down(target.high());
        double tall = plane.down(target.low()) - middle;
        double edge = target.isRange() ? 0 : THICK / 2;
        drawn.open("rect", "chart-target").across("x", left).down("y", middle - edge);
        drawn.across("width", width).down("height", tall + 2 * edge).inside().own("<title>");
        for (int i = 0; i < band.size(); i++) {
            drawn.words(i == 0 ? "" : "\n").words(band.get(i).label()).words(" ");
            drawn.words(band.get(i).target().orElseThrow().promise());
        }
        drawn.close("title").close("rect");
        if (!target.isRange()) {
            labelling.keepAwayFrom(left, left + width, middle - THICK / 2, middle + THICK / 2);
        }
    }
}
