package org.hiraku.page;

import java.util.List;

/**
 * Results counted over the full denominator.
 *
 * @param total how many there are in all
 * @param sentence the counts in one sentence
 * @param items each result that occurs, in the order of the results
 */
public record Counts(int total, String sentence, List<Item> items) {

    /**
     * One result.
     *
     * @param result its code, as {@code not-due}
     * @param label its words
     * @param count how often it occurs
     */
    public record Item(String result, String label, int count) {}
}
