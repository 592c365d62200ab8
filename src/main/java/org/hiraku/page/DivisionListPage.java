package org.hiraku.page;

import java.util.List;

/**
 * All divisions by department, a hundred at a time.
 *
 * @param frame what every page carries
 * @param departments those of the divisions on this page
 * @param pager the way to the others
 */
public record DivisionListPage(Frame frame, List<Section> departments, Pager pager)
        implements Page {

    /**
     * A department.
     *
     * @param name its name
     * @param divisions its divisions on this page
     */
    public record Section(Phrase name, List<Row> divisions) {}

    /**
     * A division.
     *
     * @param link its page and name
     * @param initiatives how many initiatives it has, in words
     */
    public record Row(Link link, Phrase initiatives) {}
}
