package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * The latest figures of every series in brief, where the tables hold only some of them.
 *
 * @param scope how many of the series, or of the periods, the tables hold and where the rest is
 * @param caption what the table shows
 * @param rows a row for each series; empty where only early periods are left out
 */
public record LatestTable(List<Phrase> scope, Phrase caption, List<Row> rows) {

    /** Whether it is so long that a reader may want to sort it. */
    public boolean sorts() {
        return rows.size() >= TableView.SORTED_FROM;
    }

    /**
     * One series.
     *
     * @param series its name
     * @param pair its target beside its last actual
     * @param targetNumber the target's number
     * @param actualNumber the actual's number
     */
    public record Row(
            Phrase series,
            PromiseOutcome pair,
            Optional<String> targetNumber,
            Optional<String> actualNumber) {}
}
