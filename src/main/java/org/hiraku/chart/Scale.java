package org.hiraku.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * From numbers to places: the lowest number lies at 0 %, the highest at 100 %.
 *
 * @param low the number at 0 %
 * @param high the number at 100 %, above {@code low}
 */
record Scale(double low, double high) {

    /** A scale that holds every number of the figures and zero: bars start there. */
    static Scale fromZero(ChartFigures figures) {
        double low = 0;
        double high = 0;
        for (ChartSeries series : figures.series()) {
            for (ChartPoint point : series.points()) {
                if (point.isMeasured()) {
                    double actual = point.actual().get().value().doubleValue();
                    low = Math.min(low, actual);
                    high = Math.max(high, actual);
                }
                if (point.isPromised()) {
                    low = Math.min(low, point.target().get().low().doubleValue());
                    high = Math.max(high, point.target().get().high().doubleValue());
                }
                for (ChartPoint.Former former : point.formers()) {
                    low = Math.min(low, former.low().doubleValue());
                    high = Math.max(high, former.high().doubleValue());
                }
            }
        }
        return of(low, high);
    }

    /** A scale between two numbers; one of width 1 where they are the same. */
    static Scale of(double low, double high) {
        return high > low ? new Scale(low, high) : new Scale(low, low + 1);
    }

    /** Every number drawn. */
    static Stream<BigDecimal> numbers(List<ChartSeries> drawn) {
        return drawn.stream().flatMap(series -> series.points().stream()).flatMap(Scale::numbers);
    }

    private static Stream<BigDecimal> numbers(ChartPoint point) {
        Stream<BigDecimal> promised =
                Stream.concat(
                        point.target().stream().flatMap(t -> Stream.of(t.low(), t.high())),
                        point.formers().stream().flatMap(f -> f.steps().stream()));
        return Stream.concat(point.actual().stream().map(ChartPoint.Actual::value), promised);
    }

    /** Where a number lies, 0 to 100. */
    double percent(BigDecimal number) {
        return percent(number.doubleValue());
    }

    /** Where a number lies, 0 to 100. */
    double percent(double number) {
        return 100 * (number - low) / (high - low);
    }
}
