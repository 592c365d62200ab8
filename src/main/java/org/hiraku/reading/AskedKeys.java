package org.hiraku.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Codes;
import org.hiraku.reading.Allowed.Entries;
import org.hiraku.reading.Allowed.Key;
import org.hiraku.reading.Allowed.Keyed;

/** The keys that a reader asks for when nothing is written. */
final class AskedKeys {

    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final List<List<String>> some = new ArrayList<>();
    private final List<List<String>> pairs = new ArrayList<>();
    private Entries rest;

    /** A key that may be asked for several times, and once as one that is needed. */
    void add(String name, ValueReader<?> reader, boolean needed, Optional<Object> otherwise) {
        Key former = keys.get(name);
        keys.put(
                name,
                new Key(
                        name,
                        reader.allowed(),
                        needed || former != null && former.needed(),
                        otherwise
                                .map(AskedKeys::written)
                                .or(() -> former == null ? Optional.empty() : former.otherwise())));
    }

    /** A value as an editor would write it. */
    private static Object written(Object value) {
        return value instanceof Enum<?> constant ? Codes.of(constant) : value;
    }

    void addRest(Entries others) {
        rest = others;
    }

    void addSome(List<String> names) {
        some.add(names);
    }

    void addPair(List<String> names) {
        pairs.add(names);
    }

    /** All of them, as what may stand in a map. */
    Keyed allowed(String name) {
        return new Keyed(name, List.copyOf(keys.values()), Optional.ofNullable(rest), some, pairs);
    }
}
