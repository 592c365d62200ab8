package org.hiraku.checking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what leads back to itself. */
final class Loops {

    private Loops() {}

    /**
     * The names that lie on a loop, or between two.
     *
     * <p>Example: where a leads to b, b to c and c to b, those are b and c.
     *
     * @param next what each name leads to
     */
    static Set<String> among(Map<String, List<String>> next) {
        Set<String> leadOn = withoutEnds(next.keySet(), next);
        return withoutEnds(leadOn, reversed(leadOn, next));
    }

    /** Drops what leads nowhere, then what led only there, and so on. */
    private static Set<String> withoutEnds(Set<String> names, Map<String, List<String>> next) {
        Map<String, List<String>> before = reversed(names, next);
        Map<String, Integer> ways = new HashMap<>();
        before.values().forEach(all -> all.forEach(name -> ways.merge(name, 1, Integer::sum)));
        Set<String> left = new LinkedHashSet<>(names);
        Deque<String> ends = new ArrayDeque<>();
        names.stream().filter(name -> !ways.containsKey(name)).forEach(ends::add);
        while (!ends.isEmpty()) {
            String end = ends.remove();
            left.remove(end);
            for (String name : before.getOrDefault(end, List.of())) {
                if (ways.merge(name, -1, Integer::sum) == 0) {
                    ends.add(name);
                }
            }
        }
        return left;
    }

    private static Map<String, List<String>> reversed(
            Set<String> names, Map<String, List<String>> next) {
        Map<String, List<String>> reversed = new HashMap<>();
        for (String name : names) {
            for (String other : next.getOrDefault(name, List.of())) {
                if (names.contains(other)) {
                    reversed.computeIfAbsent(other, n -> new ArrayList<>()).add(name);
                }
            }
        }
        return reversed;
    }
}
