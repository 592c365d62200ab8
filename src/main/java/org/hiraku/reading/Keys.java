package org.hiraku.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hiraku.problem.Nearest;
import org.hiraku.reading.Node.Entry;
import org.hiraku.reading.Node.Mapping;
import org.hiraku.reading.Node.Scalar;
import org.hiraku.reading.Node.Sequence;

/**
 * The keys of one map, asked for one by one. What nobody asked for is an unknown key, and what was
 * asked for is what is allowed there.
 *
 * <p>Example: {@code Keys.in(node, faults, keys -> new Ending(keys.value("reason",
 * TextReader::text)))}.
 */
final class Keys {

    private final Mapping map;
    private final Faults faults;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean lacking;

    private Keys(Mapping map, Faults faults) {
        this.map = map;
        this.faults = faults;
    }

    /** Reads a map whose value can always be made. */
    static <T> Optional<T> in(Node node, Faults faults, Function<Keys, T> make) {
        return ofNeeded(node, faults, keys -> Optional.of(make.apply(keys)));
    }

    /** Reads a map whose value cannot be made when a needed key is missing. */
    static <T> Optional<T> ofNeeded(Node node, Faults faults, Function<Keys, Optional<T>> make) {
        Optional<Mapping> map = Shape.map(node, faults);
        if (map.isEmpty()) {
            return Optional.empty();
        }
        Keys keys = new Keys(map.get(), faults);
        Optional<T> made = make.apply(keys);
        keys.tellUnknown();
        return made;
    }

    /** The map itself. */
    Mapping map() {
        return map;
    }

    /** Where problems are told. */
    Faults faults() {
        return faults;
    }

    /** Whether a needed key was missing or its value could not be read. */
    boolean lacking() {
        return lacking;
    }

    /** Whether the key is written. */
    boolean has(String key) {
        asked.add(key);
        return map.entries().containsKey(key);
    }

    /** The node under a key. */
    Optional<Node> node(String key) {
        asked.add(key);
        return map.entry(key).map(Entry::value);
    }

    /** The value under a key that may be left out. */
    <T> Optional<T> value(String key, ValueReader<T> reader) {
        return node(key).flatMap(node -> reader.read(node, faults));
    }

    /**
     * The value under a key that must be there; {@link #lacking()} afterwards tells whether one was
     * not.
     */
    <T> Optional<T> need(String key, ValueReader<T> reader) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            boolean choice = key.equals("direction");
            faults.error(choice ? "key-missing.direction" : "key-missing", map, "key", key);
        }
        Optional<T> value = node.flatMap(n -> reader.read(n, faults));
        lacking |= value.isEmpty();
        return value;
    }

    /** The values of a list under a key; an empty list when it is left out. */
    <T> List<T> list(String key, ValueReader<T> reader) {
        List<T> values = new ArrayList<>();
        node(key)
                .flatMap(node -> Shape.list(node, faults))
                .map(Sequence::items)
                .orElse(List.of())
                .forEach(item -> reader.read(item, faults).ifPresent(values::add));
        return values;
    }

    /** The values of a map under a key, by its keys in order; an empty map when it is left out. */
    <K, T> Map<K, T> map(String key, ValueReader<K> keyReader, EntryReader<K, T> reader) {
        return node(key).map(node -> map(node, faults, keyReader, reader)).orElse(Map.of());
    }

    /** The values of a map by its keys, in order. */
    static <K, T> Map<K, T> map(
            Node node, Faults faults, ValueReader<K> keyReader, EntryReader<K, T> reader) {
        Map<K, T> values = new LinkedHashMap<>();
        for (Entry entry : Shape.map(node, faults).map(Mapping::all).orElse(List.of())) {
            Optional<K> key = keyReader.read(entry.key(), faults);
            if (key.isPresent()) {
                reader.read(key.get(), entry.value(), faults)
                        .ifPresent(value -> values.put(key.get(), value));
            }
        }
        return values;
    }

    /** All entries nobody asked for, read as one map; nothing when there are none. */
    <T> Optional<T> rest(ValueReader<T> reader) {
        Map<String, Entry> rest = new LinkedHashMap<>(map.entries());
        rest.keySet().removeAll(asked);
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        asked.addAll(rest.keySet());
        return reader.read(new Mapping(rest, map.line(), map.column()), faults);
    }

    /** Reads a value that knows its key. */
    @FunctionalInterface
    interface EntryReader<K, T> {
        /** The value, or nothing after a problem was told. */
        Optional<T> read(K key, Node node, Faults faults);
    }

    private void tellUnknown() {
        for (Entry entry : map.all()) {
            Scalar key = entry.key();
            if (!asked.contains(key.text())) {
                faults.error(
                        Nearest.to(key.text(), asked).isPresent()
                                ? "key-unknown.near"
                                : "key-unknown",
                        key,
                        "key",
                        key.text(),
                        "nearest",
                        Nearest.to(key.text(), asked).orElse(""),
                        "allowed",
                        String.join(", ", asked));
            }
        }
    }
}
