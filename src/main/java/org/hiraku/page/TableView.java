package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * The figures of one series.
 *
 * @param caption what the table shows
 * @param series the series' name; empty when it is the only one
 * @param anchor its id on the page
 * @param hasNotes whether any row has a note
 * @param sorts whether it is so long that a reader may want to sort it
 * @param rows a row for each period, earliest first
 */
public record TableView(
        Phrase caption,
        Optional<Phrase> series,
        String anchor,
        boolean hasNotes,
        boolean sorts,
        List<Row> rows) {

    /** From how many rows on a table can be sorted. */
    static final int SORTED_FROM = 8;

    /**
     * One period.
     *
     * @param anchor its id on the page
     * @param period the period in words
     * @param target the target in words; empty when there is none
     * @param actual the actual in words; empty when there is none or it is missing
     * @param missing why it is missing; else empty
     * @param status how firm it is, in words; empty when it is final
     * @param by when it is due to be confirmed or to come, in words; empty where nobody said
     * @param asPublished the figure in the source's own words
     * @param verdict the result; empty when there is no target
     * @param notes remarks on the target and the actual
     * @param targetNumber the target's number, where the table sorts
     * @param actualNumber the actual's number, where the table sorts
     */
    public record Row(
            String anchor,
            Phrase period,
            Optional<Phrase> target,
            Optional<Phrase> actual,
            Optional<Phrase> missing,
            Optional<Phrase> status,
            Optional<Phrase> by,
            Optional<Phrase> asPublished,
            Optional<VerdictBadge> verdict,
            List<Phrase> notes,
            Optional<String> targetNumber,
            Optional<String> actualNumber) {}
}
