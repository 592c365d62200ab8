package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * All indicators, a hundred at a time.
 *
 * @param frame what every page carries
 * @param rows the indicators on this page
 * @param pager the way to the other pages
 * @param narrowing what narrows and sorts it
 */
public record IndicatorListPage(Frame frame, List<Row> rows, Pager pager, Narrowing narrowing)
        implements Page {

    /**
     * What narrows and sorts the list where scripts run.
     *
     * @param script the script, below the site's root
     * @param index where its files are, relative; {@code .json} follows
     * @param list the list's first page, relative; {@code index.html} follows
     */
    public record Narrowing(String script, String index, String list) {}

    /**
     * One indicator.
     *
     * @param brief its name and latest figures
     * @param initiative the initiative that it measures first
     */
    public record Row(IndicatorBrief brief, Optional<Link> initiative) {}
}
