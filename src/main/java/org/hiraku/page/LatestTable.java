package org.hiraku.page;

import java.util.List;

/**
 * The latest figures of every series in brief, where the tables hold only some of them.
 *
 * @param scope how many of the series, or of the periods, the tables hold and where the rest is
 * @param caption what the table shows
 * @param rows a row for each series; empty where only early periods are left out
 */
public record LatestTable(List<Phrase> scope, Phrase caption, List<Row> rows) {

    /**
     * One series.
     *
     * @param series its name
     * @param pair its target beside its last actual
     */
    public record Row(Phrase series, PromiseOutcome pair) {}
}
