package org.hiraku.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Departments and their divisions.
 *
 * @param departments by id, in order
 */
public record Organization(Map<String, Department> departments) {

    /**
     * A department.
     *
     * @param id its id
     * @param name its name
     * @param duties what it answers for as a whole, where the source does not say which division
     * @param divisions its divisions, in order
     */
    public record Department(String id, Text name, List<Text> duties, List<Division> divisions) {
        /** Keeps unmodifiable copies. */
        public Department {
            duties = List.copyOf(duties);
            divisions = List.copyOf(divisions);
        }
    }

    /**
     * A division.
     *
     * @param id its id, unique over the site
     * @param department its department's id
     * @param name its name
     * @param duties what it answers for
     * @param from the first fiscal year in which it exists
     * @param to the last one
     * @param succeededBy ids of the divisions that took over
     * @param aliases former ids, whose addresses forward here
     */
    public record Division(
            String id,
            String department,
            Text name,
            List<Text> duties,
            Optional<Integer> from,
            Optional<Integer> to,
            List<String> succeededBy,
            List<String> aliases) {
        /** Keeps unmodifiable copies. */
        public Division {
            duties = List.copyOf(duties);
            succeededBy = List.copyOf(succeededBy);
            aliases = List.copyOf(aliases);
        }

        /** Whether it exists at some time in a period. Example: one to 2023 stands in 2023. */
        public boolean standsIn(Period period) {
            return from.orElse(Integer.MIN_VALUE) <= period.lastYear()
                    && to.orElse(Integer.MAX_VALUE) >= period.year();
        }
    }

    /** Keeps an unmodifiable copy. */
    public Organization {
        departments = Collections.unmodifiableMap(new LinkedHashMap<>(departments));
    }

    /** Every division of every department, in order. */
    public List<Division> divisions() {
        return departments.values().stream().flatMap(d -> d.divisions().stream()).toList();
    }

    /** The division with this id, if there is one. */
    public Optional<Division> division(String id) {
        return divisions().stream().filter(d -> d.id().equals(id)).findFirst();
    }
}
