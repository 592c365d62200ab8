package org.hiraku.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The targets of a panel as hollow boxes, each at its value and as wide as its period, with former
 * targets as faint steps; a range that goes on is one band, and so is a value that goes on where
 * periods are too narrow for a box each.
 */
final class TargetBoxes {

    static final double THICK = 0.6;

    /** From this width on, in percent, a period has room for a box of its own. */
    private static final double ROOM = 3;

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
        double free = plane.time().free(point.period());
        double left = plane.time().from(point.period()) + free;
        double right = left + plane.time().width(point.period()) - 2 * free;
        for (BigDecimal step : former.steps()) {
            double down = plane.down(step);
            drawn.open("line", "chart-former").across("x1", left).down("y1", down);
            drawn.across("x2", right).down("y2", down).inside().own("<title>");
            drawn.words(point.label()).words(" ").words(former.words());
            drawn.close("title").close("line");
            labelling.keepAwayFrom(left, right, down - THICK / 2, down + THICK / 2);
        }
    }

    private boolean goesOn(ChartPoint one, ChartPoint next) {
        ChartPoint.Target target = one.target().orElseThrow();
        ChartPoint.Target other = next.target().orElseThrow();
        return target.low().compareTo(other.low()) == 0
                && target.high().compareTo(other.high()) == 0
                && (target.isRange() || plane.time().width(next.period()) < ROOM)
                && plane.time().isNext(one.period(), next.period());
    }

    private void draw(List<ChartPoint> band) {
        ChartPoint.Target target = band.get(0).target().orElseThrow();
        ChartPoint last = band.get(band.size() - 1);
        TimeScale time = plane.time();
        double free = time.free(last.period());
        double left = time.from(band.get(0).period()) + free;
        double width = time.from(last.period()) + time.width(last.period()) - free - left;
        double top = plane.down(target.high());
        double tall = plane.down(target.low()) - top;
        double edge = target.isRange() ? 0 : THICK / 2;
        drawn.open("rect", "chart-target").across("x", left).down("y", top - edge);
        drawn.across("width", width).down("height", tall + 2 * edge).inside().own("<title>");
        for (int i = 0; i < band.size(); i++) {
            drawn.words(i == 0 ? "" : "\n").words(band.get(i).label()).words(" ");
            drawn.words(band.get(i).target().orElseThrow().promise());
        }
        drawn.close("title").close("rect");
        if (!target.isRange()) {
            labelling.keepAwayFrom(left, left + width, top - edge, top + edge);
        }
    }
}
