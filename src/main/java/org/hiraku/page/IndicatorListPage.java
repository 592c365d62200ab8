package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * All indicators, a hundred at a time.
 *
 * @param frame what every page carries
 * @param rows the indicators on this page
 * @param pager the way to the other pages
 */
public record IndicatorListPage(Frame frame, List<Row> rows, Pager pager) implements Page {

    /**
     * One indicator.
     *
     * @param brief its name and latest figures
     * @param initiative the initiative that it measures first
     */
    public record Row(IndicatorBrief brief, Optional<Link> initiative) {}
}
