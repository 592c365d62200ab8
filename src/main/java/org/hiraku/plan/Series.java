package org.hiraku.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One line of observations of an indicator.
 *
 * @param id its id, empty where the indicator has only this one
 * @param name its name, where it has one
 * @param at the value of each dimension it is for; empty for the headline
 * @param baseline the observation it starts from
 * @param targets the values promised, by period
 * @param actuals the values measured, by period
 */
public record Series(
        Optional<String> id,
        Optional<Text> name,
        Map<String, String> at,
        Optional<Baseline> baseline,
        SortedMap<Period, Target> targets,
        SortedMap<Period, Actual> actuals) {

    /** Keeps unmodifiable copies. */
    public Series {
        at = Collections.unmodifiableMap(new LinkedHashMap<>(at));
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
        actuals = Collections.unmodifiableSortedMap(new TreeMap<>(actuals));
    }

    /** Whether it stands for the whole, not for a value of a dimension. */
    public boolean isHeadline() {
        return at.isEmpty();
    }

    /** Every period that has a target or an actual, earliest first. */
    public SortedSet<Period> periods() {
        SortedSet<Period> all = new TreeSet<>(targets.keySet());
        all.addAll(actuals.keySet());
        return all;
    }
}
