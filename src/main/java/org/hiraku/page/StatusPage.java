package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * What is not settled on the whole site: to be confirmed, overdue, missing, untranslated.
 *
 * @param frame what every page carries
 * @param lead what is counted and on which day
 * @param counts everything counted
 * @param columns what is counted of each department
 * @param departments the departments on this page
 * @param pager the way to the other departments
 * @param translations how far the site is translated; empty on a site of one language
 * @param download the same for machines
 */
public record StatusPage(
        Frame frame,
        Phrase lead,
        StatusCounts counts,
        List<Phrase> columns,
        List<Row> departments,
        Pager pager,
        Optional<TranslationCounts> translations,
        Link download)
        implements Page {

    /**
     * One department.
     *
     * @param link its own page
     * @param numbers how many are outstanding, one a column
     */
    public record Row(Link link, List<Phrase> numbers) {}

    /**
     * How far the site is translated.
     *
     * @param link the page that lists them, in words
     * @param counts how many translations fall short in what way; none where none does
     */
    public record TranslationCounts(Link link, List<StatusCounts.Line> counts) {}
}
