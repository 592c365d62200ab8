package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * The way through a list that is shown a page at a time.
 *
 * @param total how many things the list has in all
 * @param range which of them are on this page, in words
 * @param previous the page before
 * @param next the page after
 * @param pages the pages near this one, with the first and the last
 */
public record Pager(
        int total,
        Phrase range,
        Optional<String> previous,
        Optional<String> next,
        List<Step> pages) {

    /**
     * One page.
     *
     * @param label its number
     * @param href where it is
     * @param current whether it is this one
     * @param afterGap whether pages are left out before it
     */
    public record Step(Phrase label, String href, boolean current, boolean afterGap) {}
}
