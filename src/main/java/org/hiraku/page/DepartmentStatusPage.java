package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * What is not settled in one department, a hundred entries at a time.
 *
 * @param frame what every page carries
 * @param name the department's name
 * @param lead what is counted and on which day
 * @param counts everything counted
 * @param sections the entries on this page, by what is outstanding
 * @param pager the way to the other entries
 */
public record DepartmentStatusPage(
        Frame frame,
        Phrase name,
        Phrase lead,
        StatusCounts counts,
        List<Section> sections,
        Pager pager)
        implements Page {

    /**
     * What is outstanding in one way.
     *
     * @param code the way, as {@code to-confirm}; its id on the page
     * @param heading the same in words
     * @param rows its entries on this page
     */
    public record Section(String code, Phrase heading, List<Row> rows) {}

    /**
     * One entry.
     *
     * @param indicator the indicator
     * @param series which of its series; empty where it has only one
     * @param period the period in words
     * @param value the figure, where there is one of one series
     * @param status how firm it is, or why there is none
     * @param due by when
     * @param divisions who answers for it today
     */
    public record Row(
            Link indicator,
            Optional<Phrase> series,
            Phrase period,
            Optional<Phrase> value,
            Optional<Phrase> status,
            Optional<Phrase> due,
            List<Link> divisions) {}
}
