package org.hiraku.reading;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is there as a file, read or not. A reference to something declared is no unknown reference,
 * even when its file is broken.
 *
 * @param plans ids of plans
 * @param initiatives initiatives as {@code plan/initiative}
 * @param indicators ids of indicators
 * @param broken the files with an error in them, by their path below the site's folder: what such a
 *     file does not say proves nothing
 */
public record Declared(
        SortedSet<String> plans,
        SortedSet<String> initiatives,
        SortedSet<String> indicators,
        SortedSet<String> broken) {

    /** Keeps unmodifiable copies. */
    public Declared {
        plans = Collections.unmodifiableSortedSet(new TreeSet<>(plans));
        initiatives = Collections.unmodifiableSortedSet(new TreeSet<>(initiatives));
        indicators = Collections.unmodifiableSortedSet(new TreeSet<>(indicators));
        broken = Collections.unmodifiableSortedSet(new TreeSet<>(broken));
    }

    /** Whether a file has an error in it. */
    public boolean isBroken(String file) {
        return broken.contains(file);
    }
}
