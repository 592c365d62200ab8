package org.hiraku.chart;

/**
 * A stretch across a chart of bars.
 *
 * @param left where it begins, in percent of the chart's width
 * @param width how wide it is, in percent
 */
public record BarSpan(double left, double width) {

    /** A mark is never so thin that it cannot be seen. */
    static final double THINNEST = 0.5;

    /** What is free at both edges, so that the lines of boxes are whole. */
    static final double FREE = 0.4;

    static final double ACROSS = 100 - 2 * FREE;

    /** The stretch between two numbers on a scale. */
    static BarSpan between(double from, double to, Scale scale) {
        double start = place(from, scale);
        double end = place(to, scale);
        double width = Math.max(THINNEST, Math.abs(end - start));
        return new BarSpan(Math.min(Math.min(start, end), FREE + ACROSS - width), width);
    }

    /** The stretch from one place to another. */
    static BarSpan from(double left, double right) {
        return new BarSpan(left, right - left);
    }

    /** Where a number lies across the chart. */
    static double place(double number, Scale scale) {
        return FREE + scale.percent(number) * ACROSS / 100;
    }
}
