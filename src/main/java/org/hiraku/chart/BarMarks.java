package org.hiraku.chart;

import java.util.Optional;

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
}
