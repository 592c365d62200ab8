package org.hiraku.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A way in which observations are broken down, such as sex or district.
 *
 * @param id its word in the data format
 * @param name its name
 * @param values the names of its values by their ids, in order
 */
public record Dimension(String id, Text name, Map<String, Text> values) {

    /** Keeps an unmodifiable copy. */
    public Dimension {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
