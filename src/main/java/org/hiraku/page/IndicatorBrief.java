package org.hiraku.page;

import java.util.List;
import java.util.Optional;
import org.hiraku.chart.ChartSvg;

/**
 * An indicator in brief: a line for each of its first headline series.
 *
 * @param link its page and name
 * @param lines one for each headline series, {@link #LINES_AT_MOST} at most
 * @param more how many more there are; empty when all are listed
 */
public record IndicatorBrief(Link link, List<Line> lines, Optional<Phrase> more) {

    /** Up to how many series a list shows of an indicator. */
    static final int LINES_AT_MOST = 6;

    /**
     * Promise and outcome of one series.
     *
     * @param series its name; empty when it is the only one
     * @param pair its target and its actual
     * @param verdict the result at that target, with its working one click away
     * @param strip both drawn, on the pages that have room for it; else empty
     */
    public record Line(
            Optional<Phrase> series,
            PromiseOutcome pair,
            VerdictBadge verdict,
            Optional<ChartSvg> strip) {

        Line with(Optional<ChartSvg> strip) {
            return new Line(series, pair, verdict, strip);
        }
    }
}
