package org.hiraku.checking;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Series;

/**
 * Where a rule looks: a value in a file, or its key, by the keys that lead to it.
 *
 * @param file the file, below the site's folder
 * @param path the keys from the file's root, a list's index as a number; empty for the whole file
 * @param key whether the last key itself is meant, not its value
 */
record Spot(String file, List<String> path, boolean key) {

    /** A file as a whole. */
    static Spot wholeFile(String file) {
        return new Spot(file, List.of(), false);
    }

    /** The value that the keys lead to, as {@code value(file, "indicators", 0)}. */
    static Spot value(String file, Object... path) {
        return new Spot(file, words(path), false);
    }

    /** The last of the keys itself. */
    static Spot key(String file, Object... path) {
        return new Spot(file, words(path), true);
    }

    /**
     * A value in a series of an indicator: with several series, below {@code series} and its id.
     */
    static Spot inSeries(Indicator indicator, Series series, Object... path) {
        if (series.id().isEmpty()) {
            return value(indicator.file(), path);
        }
        Object[] full = new Object[path.length + 2];
        full[0] = "series";
        full[1] = series.id().get();
        System.arraycopy(path, 0, full, 2, path.length);
        return value(indicator.file(), full);
    }

    /** The key of this value. */
    Spot itsKey() {
        return new Spot(file, path, true);
    }

    /** An item of this list. */
    Spot item(int index) {
        return new Spot(
                file,
                Stream.concat(path.stream(), Stream.of(Integer.toString(index))).toList(),
                false);
    }

    private static List<String> words(Object... path) {
        return Arrays.stream(path).map(String::valueOf).toList();
    }
}
