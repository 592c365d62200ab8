package org.hiraku.page;

import org.hiraku.plan.Period;

/** The ids of the parts of an indicator's page; permanent, for they are linked to. */
final class Anchors {

    private Anchors() {}

    /** The working of a verdict: {@code working-individuals-2024}. */
    static String verdict(JudgedSeries series, Period period) {
        return "working-" + of(series, period);
    }

    /** The row of a period: {@code row-individuals-2024}. */
    static String row(JudgedSeries series, Period period) {
        return "row-" + of(series, period);
    }

    /** The table of a series: {@code figures-individuals}. */
    static String table(JudgedSeries series) {
        return "figures" + series.series().id().map(id -> "-" + id).orElse("");
    }

    private static String of(JudgedSeries series, Period period) {
        String name = period.written().replace('/', '-');
        return series.series().id().map(id -> id + "-" + name).orElse(name);
    }
}
