package org.hiraku.page;

import java.util.List;

/**
 * Results counted over the full denominator.
 *
 * @param total how many there are in all
 * @param sentence what is counted, as the words before the counts
 * @param results each result that occurs, in the order of the results
 */
public record Counts(int total, Phrase sentence, List<Counted> results) {

    /**
     * One result.
     *
     * @param result its code, as {@code not-due}
     * @param label its words
     * @param count how often it occurs
     */
    public record Counted(String result, Phrase label, int count) {}
}
