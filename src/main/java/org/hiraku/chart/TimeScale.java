package org.hiraku.chart;

import java.time.LocalDate;
import java.util.List;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Period;

/**
 * Where periods lie along the line of time, so that a jump from 2024 to 2030 looks as long as it
 * is.
 *
 * @param calendar the years
 * @param left where the first period lies, in percent: right of the axis' numbers if they are short
 * @param first the middle of the first period, in months
 * @param last the middle of the last one
 * @param nearest the shortest way between two neighbours
 */
record TimeScale(Calendar calendar, double left, double first, double last, double nearest) {

    private static final double RIGHT = 95;
    private static final double FARTHEST_LEFT = 17;
    private static final double WIDEST = 10;

    static TimeScale of(ChartFigures figures, Ticks ticks) {
        Calendar calendar = figures.calendar();
        List<Double> middles =
                figures.series().stream()
                        .flatMap(series -> series.points().stream())
                        .map(point -> middle(calendar, point.period()))
                        .distinct()
                        .sorted()
                        .toList();
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < middles.size(); i++) {
            nearest = Math.min(nearest, middles.get(i) - middles.get(i - 1));
        }
        double numbers =
                ticks.words(figures.wording()).stream().mapToDouble(TextWidth::of).max().orElse(0);
        double left = Math.min(FARTHEST_LEFT, 100 * (numbers + 0.6) / TextWidth.NARROWEST);
        return new TimeScale(
                calendar, left, middles.get(0), middles.get(middles.size() - 1), nearest);
    }

    private static double middle(Calendar calendar, Period period) {
        return (months(calendar.start(period)) + months(calendar.end(period)) + 1) / 2.0;
    }

    private static int months(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue();
    }

    /** Where a period's middle lies, in percent. */
    double percent(Period period) {
        return last > first
                ? left + (RIGHT - left) * (middle(calendar, period) - first) / (last - first)
                : 50;
    }

    /** How much room every period has, in percent. */
    double slot() {
        return last > first ? Math.min(WIDEST, (RIGHT - left) * nearest / (last - first)) : WIDEST;
    }
}
