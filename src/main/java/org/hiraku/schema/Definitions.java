package org.hiraku.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hiraku.reading.Allowed;

/** What a schema says once and refers to, by name, in the order in which it was met. */
final class Definitions {

    private final Map<String, Allowed> named = new LinkedHashMap<>();

    /** The address of what has a name, as {@code #/$defs/source}. */
    String reference(String name, Allowed allowed) {
        Allowed former = named.putIfAbsent(name, allowed);
        if (former != null && !former.equals(allowed)) {
            throw new IllegalStateException("two forms are called " + name);
        }
        return "#/$defs/" + name;
    }

    /** Writes all of them, and those that are met only then. */
    void each(FormSchema schema) {
        for (int written = 0; written < named.size(); written++) {
            Map.Entry<String, Allowed> next =
                    named.entrySet().stream().skip(written).findFirst().orElseThrow();
            schema.definition(next.getKey(), next.getValue());
        }
    }
}
