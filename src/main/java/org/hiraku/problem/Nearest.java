package org.hiraku.problem;

import java.util.Collection;
import java.util.Optional;

/** The word that was probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate that takes the fewest edits (insert, drop, replace or swap a letter), the first
     * of equals; nothing when every one takes more than a third of the word's letters (at least
     * two).
     *
     * <p>Example: {@code tittle} is nearest to {@code title} with one edit.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() > 64) {
            return Optional.empty();
        }
        int best = Math.max(2, word.length() / 3) + 1;
        String nearest = null;
        for (String candidate : candidates) {
            int edits = edits(word, candidate);
            if (edits < best) {
                best = edits;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The number of letters to insert, drop, replace or swap with their neighbour. */
    private static int edits(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replace = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
                least = Math.min(least, cost[i - 1][j - 1] + replace);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    least = Math.min(least, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = least;
            }
        }
        return cost[from.length()][to.length()];
    }
}
