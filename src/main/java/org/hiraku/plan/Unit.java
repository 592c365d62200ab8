package org.hiraku.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A unit of measure.
 *
 * @param id its word in the data format
 * @param forms how a site's own unit is written, by language; empty for the built-in units, whose
 *     words are the site's wording
 */
public record Unit(String id, Map<String, Form> forms) {

    /** The units that need no declaration. */
    public static final Set<String> BUILT_IN =
            Set.of(
                    "percent",
                    "percentage-point",
                    "yen",
                    "person",
                    "household",
                    "case",
                    "time",
                    "place",
                    "day",
                    "hour",
                    "number");

    /**
     * How a number takes the unit in one language.
     *
     * @param prefix what stands before the number, as {@code ¥}
     * @param suffix what stands after it, its own space included
     * @param one what stands after exactly one, where the language tells it apart; else the suffix
     */
    public record Form(String prefix, String suffix, String one) {}

    /** Keeps an unmodifiable copy. */
    public Unit {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    }

    /** A built-in unit. */
    public static Unit builtIn(String id) {
        return new Unit(id, Map.of());
    }

    /**
     * Whether it is a rate, whose distances are points and of which no share of target is given.
     */
    public boolean isRate() {
        return id.equals("percent") || id.equals("percentage-point");
    }
}
