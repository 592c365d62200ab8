package org.hiraku.page;

import java.util.List;
import java.util.Optional;

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
     * @param series its name; empty when it is the only one
     * @param pair its target and its actual
     * @param verdict the result at that target, with its working one click away
     */
    public record Line(Optional<Phrase> series, PromiseOutcome pair, VerdictBadge verdict) {}
}
