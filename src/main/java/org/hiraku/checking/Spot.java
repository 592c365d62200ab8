package org.hiraku.checking;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Series;
import org.hiraku.problem.Place;

/**
 * Where a rule looks: a value in a file, or its key, by the keys that lead to it.
 *
 * @param file the file, below the site's folder
 * @param path the keys from the file's root, a list's index as a number; empty for the whole file
 * @param key whether the last key itself is meant, not its value
 * @param place where it is, where that is known without the keys
 */
record Spot(String file, List<String> path, boolean key, Optional<Place> place) {

    Spot(String file, List<String> path, boolean key) {
        this(file, path, key, Optional.empty());
    }

    /** A place that is known. */
    static Spot at(Place place) {
        return new Spot(place.file(), List.of(), false, Optional.of(place));
    }

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

    /** The period of the target or the actual that is meant, as written. */
    Optional<String> period() {
        for (int i = 0; i + 1 < path.size(); i++) {
            if (path.get(i).equals("targets") || path.get(i).equals("actuals")) {
                return Optional.of(path.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** The id of the series that is meant, where the indicator has several. */
    Optional<String> series() {
        return path.size() > 1 && path.get(0).equals("series")
                ? Optional.of(path.get(1))
                : Optional.empty();
    }

    /** The key of this value. */
    Spot itsKey() {
        return new Spot(file, path, true);
    }

    /**
     * The name of the item at {@code index} of a list that reading sorted by {@code key}, so that
     * its number in the file is not known: {@code date=2024-10-01}, or {@code date=2024-10-01#2}
     * for the second of that day.
     *
     * @param values what the items of the list have under the key, in the order sorted
     */
    static String item(String key, List<?> values, int index) {
        Object value = values.get(index);
        int times = Collections.frequency(values.subList(0, index + 1), value);
        return key + "=" + value + (times > 1 ? "#" + times : "");
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
