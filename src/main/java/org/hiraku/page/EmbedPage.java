package org.hiraku.page;

import java.util.List;
import java.util.Optional;
import org.hiraku.chart.ChartSvg;

/**
 * An indicator in brief, to be shown within a page of another site. All its links leave that page.
 *
 * @param frame what every page carries; of it, an embed has no header and no footer
 * @param name the indicator's name
 * @param whole its page, relative
 * @param sentence its figures told in words
 * @param results the verdict of each headline series at its current target
 * @param chart its chart, as on its page
 * @param tables its figures
 * @param more that its page holds more figures; empty when all are here
 */
public record EmbedPage(
        Frame frame,
        Phrase name,
        String whole,
        Phrase sentence,
        List<CurrentResult> results,
        ChartSvg chart,
        SharedTables tables,
        Optional<Link> more)
        implements Page {

    /**
     * A verdict that readers ask for first.
     *
     * @param series the series' name; empty when it is the only one
     * @param period the period in words
     * @param badge the result, leading to its working
     */
    public record CurrentResult(Optional<Phrase> series, Phrase period, VerdictBadge badge) {}
}
