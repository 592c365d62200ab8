package org.hiraku.chart;

import java.time.LocalDate;
import java.util.List;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Period;

/**
 * Where periods lie along the line of time: each from its first month to its last, so that a span
 * of four years is as wide as four years and a jump from 2024 to 2030 as long as it is.
 *
 * @param calendar the years
 * @param left where the first period begins, in percent: right of the axis' numbers if they are
 *     short
 * @param first the first month, counted from year 0
 * @param last the month after the last
 * @param shortest how many months the shortest period has
 */
record TimeScale(Calendar calendar, double left, int first, int last, int shortest) {

    private static final double RIGHT = 99.6;
    private static final double FARTHEST_LEFT = 22;

    /** What a mark leaves free on either side of its period: a tenth, and this much at most. */
    private static final double FREE_AT_MOST = 0.4;

    /**
     * The time of all periods.
     *
     * @param tickWords the numbers of the axis, which stand at the left
     */
    static TimeScale of(ChartFigures figures, List<String> tickWords) {
        Calendar calendar = figures.calendar();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        int shortest = Integer.MAX_VALUE;
        for (ChartSeries series : figures.series()) {
            for (ChartPoint point : series.points()) {
                int start = start(calendar, point.period());
                int end = end(calendar, point.period());
                first = Math.min(first, start);
                last = Math.max(last, end);
                shortest = Math.min(shortest, end - start);
            }
        }
        double numbers = tickWords.stream().mapToDouble(TextWidth::of).max().orElse(0);
        double left = Math.min(FARTHEST_LEFT, 100 * (numbers + 0.6) / TextWidth.NARROWEST);
        return new TimeScale(calendar, left, first, last, shortest);
    }

    /** The first month of a period, counted from year 0. */
    static int start(Calendar calendar, Period period) {
        return months(calendar.start(period));
    }

    /** The month after a period. */
    static int end(Calendar calendar, Period period) {
        return months(calendar.end(period)) + 1;
    }

    private static int months(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    /**
     * Whether a period's value is drawn over its width and not as a point: a span, and one that is
     * longer than others of the chart.
     */
    boolean isWide(Period period) {
        return period.kind() == Period.Kind.SPAN || months(period) > shortest;
    }

    private int months(Period period) {
        return end(calendar, period) - start(calendar, period);
    }

    /** Whether one period begins where another ends. */
    boolean isNext(Period one, Period other) {
        return end(calendar, one) == start(calendar, other);
    }

    /** Where a period begins, in percent. */
    double from(Period period) {
        return percent(start(calendar, period));
    }

    /** Where a period's middle lies, in percent. */
    double middle(Period period) {
        return percent((start(calendar, period) + end(calendar, period)) / 2.0);
    }

    /** How wide a period is, in percent. */
    double width(Period period) {
        return percent(end(calendar, period)) - from(period);
    }

    /** What a mark leaves free on either side of a period, in percent. */
    double free(Period period) {
        return Math.min(FREE_AT_MOST, width(period) / 10);
    }

    private double percent(double month) {
        return left + (RIGHT - left) * (month - first) / (last - first);
    }
}
