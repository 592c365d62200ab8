package org.hiraku.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hiraku.chart.Labelling.Spot;

/**
 * The names of the periods under a panel, each with a tick at the middle of its period: every one,
 * or every second, or third, as there is room, counted from the last. Where periods differ in
 * length, the longer ones come first.
 */
final class PeriodNames {

    private static final double DOWN = 1.4;
    private static final double TICK = 0.35;

    private final Plane plane;
    private final SvgText drawn;
    private final Labelling labelling;
    private final List<ChartPoint> points;

    PeriodNames(Plane plane, SvgText drawn, Labelling labelling, ChartSeries series) {
        this.plane = plane;
        this.drawn = drawn;
        this.labelling = labelling;
        this.points = series.points();
    }

    void draw() {
        int last = points.size() - 1;
        if (points.stream().anyMatch(this::isWide)) {
            draw(points.get(last));
            points.stream()
                    .sorted(Comparator.comparing(point -> !isWide(point)))
                    .forEach(this::draw);
            return;
        }
        for (int step = 1; step <= last; step++) {
            List<ChartPoint> some = every(step);
            if (haveRoom(some)) {
                some.forEach(this::draw);
                break;
            }
        }
        draw(points.get(last));
        draw(points.get(0));
    }

    private boolean isWide(ChartPoint point) {
        return plane.time().isWide(point.period());
    }

    private List<ChartPoint> every(int step) {
        List<ChartPoint> some = new ArrayList<>();
        IntStream.iterate(points.size() - 1, at -> at >= 0, at -> at - step)
                .forEach(at -> some.add(points.get(at)));
        return some;
    }

    private boolean haveRoom(List<ChartPoint> some) {
        double least = some.size() * TextWidth.of(some.get(0).label());
        return least <= TextWidth.NARROWEST
                && labelling.haveRoom(
                        some.stream().map(this::spot).toList(),
                        some.stream().map(ChartPoint::label).toList());
    }

    private Spot spot(ChartPoint point) {
        return Labelling.near(plane.across(point), plane.bottom() + DOWN, point.label());
    }

    /** Draws the name unless it is there, or has no room. */
    private void draw(ChartPoint point) {
        labelling
                .tryToWrite("chart-period", List.of(spot(point)), point.label())
                .ifPresent(
                        at -> {
                            double x = plane.across(point);
                            drawn.open("line", "chart-zero").across("x1", x);
                            drawn.down("y1", plane.bottom()).across("x2", x);
                            drawn.down("y2", plane.bottom() + TICK).end();
                        });
    }
}
