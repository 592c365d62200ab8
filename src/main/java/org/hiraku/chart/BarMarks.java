package org.hiraku.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The marks of one period of a chart of bars.
 *
 * @param actual the bar of its actual; empty where there is none
 * @param firm false while the actual is provisional or estimated
 * @param target the box of its target; empty where there is none
 * @param zero where zero lies, in percent, where a number is below it; else empty
 */
public record BarMarks(
        Optional<BarSpan> actual, boolean firm, Optional<BarSpan> target, Optional<Double> zero) {

    /** The marks of a point: a bar starts at zero, and so does a box unless it is of a range. */
    static BarMarks of(ChartPoint point, Scale scale) {
        return new BarMarks(
                point.actual().map(a -> BarSpan.between(0, a.value().doubleValue(), scale)),
                point.actual().filter(ChartPoint.Actual::firm).isPresent(),
                point.target()
                        .map(
                                target ->
                                        BarSpan.between(
                                                target.isRange() ? target.low().doubleValue() : 0,
                                                target.high().doubleValue(),
                                                scale)),
                scale.low() < 0 ? Optional.of(BarSpan.place(0, scale)) : Optional.empty());
    }

    /**
     * How far the scale reaches, as a faint line on either side of the box: within it the line
     * would look as if the promise were crossed out.
     */
    public List<BarSpan> tracks() {
        double end = 100 - BarSpan.FREE;
        double boxFrom = target.map(BarSpan::left).orElse(end);
        double boxTo = target.map(box -> box.left() + box.width()).orElse(end);
        return Stream.of(BarSpan.from(BarSpan.FREE, boxFrom), BarSpan.from(boxTo, end))
                .filter(track -> track.width() > BarSpan.THINNEST)
                .toList();
    }
}
