package org.hiraku.page;

import java.util.List;

/**
 * An indicator in brief: a line for each headline series.
 *
 * @param link its page and name
 * @param lines one for each headline series
 */
public record IndicatorBrief(Link link, List<Line> lines) {

    /**
     * Promise and outcome of one series.
     *
     * @param series its name; empty text when it is the only one
     * @param actualPeriod the period of the last actual, in words; empty when there is none
     * @param actual the last actual, or why it is missing
     * @param provisional the words of its status when it is not final; else empty
     * @param targetPeriod the period of the target, in words; empty when there is none
     * @param target the target
     * @param verdict the result at that target, with its working one click away
     */
    public record Line(
            Phrase series,
            String actualPeriod,
            String actual,
            String provisional,
            String targetPeriod,
            String target,
            VerdictBadge verdict) {}
}
