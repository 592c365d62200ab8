package org.hiraku.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hiraku.plan.Text;
import org.hiraku.problem.Nearest;
import org.hiraku.reading.Node.Entry;
import org.hiraku.reading.Node.Mapping;
import org.hiraku.reading.Node.Scalar;

/**
 * The keys of one map, asked for one by one. What nobody asked for is an unknown key, and what was
 * asked for is what is allowed there.
 *
 * <p>Example: {@code MapReader.always("ended", keys -> new Ending(keys.value("reason",
 * TextReader.TEXT)))}.
 */
final class Keys {

    private static final Mapping NOTHING = new Mapping(Map.of(), 1, 1);

    private final Mapping map;
    private final Faults faults;
    private final Optional<AskedKeys> listener;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean lacking;

    /** The keys of a map in a file. */
    Keys(Mapping map, Faults faults) {
        this.map = map;
        this.faults = faults;
        this.listener = Optional.empty();
    }

    /** The keys of a map in which nothing is written, for whoever wants to hear what is asked. */
    Keys(AskedKeys listener) {
        this.map = NOTHING;
        this.faults = Faults.unheard();
        this.listener = Optional.of(listener);
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
    boolean has(String key, ValueReader<?> reader) {
        ask(key, reader, false, Optional.empty());
        return map.entries().containsKey(key);
    }

    /** Whether at least one of some keys is written, as it has to be. */
    boolean hasSome(String... keys) {
        listener.ifPresent(heard -> heard.addSome(List.of(keys)));
        return Arrays.stream(keys).anyMatch(map.entries()::containsKey);
    }

    /** Whether one of two keys is written; then the other has to be there as well. */
    boolean hasPair(String one, String other, ValueReader<?> reader) {
        listener.ifPresent(heard -> heard.addPair(List.of(one, other)));
        return has(one, reader) | has(other, reader);
    }

    /** The node under a key. */
    Optional<Node> node(String key, ValueReader<?> reader) {
        ask(key, reader, false, Optional.empty());
        return written(key);
    }

    /** The value under a key that may be left out. */
    <T> Optional<T> value(String key, ValueReader<T> reader) {
        return node(key, reader).flatMap(node -> reader.read(node, faults));
    }

    /** The value under a key that may be left out, and what holds otherwise. */
    <T> T value(String key, ValueReader<T> reader, T otherwise) {
        ask(key, reader, false, Optional.of(otherwise));
        return written(key).flatMap(node -> reader.read(node, faults)).orElse(otherwise);
    }

    /**
     * The value under a key that must be there; {@link #lacking()} afterwards tells whether one was
     * not.
     */
    <T> Optional<T> need(String key, ValueReader<T> reader) {
        ask(key, reader, true, Optional.empty());
        Optional<Node> node = written(key);
        if (node.isEmpty()) {
            boolean choice = key.equals("direction");
            faults.error(choice ? "key-missing.direction" : "key-missing", map, "key", key);
        }
        Optional<T> value = node.flatMap(n -> reader.read(n, faults));
        lacking |= value.isEmpty();
        return value;
    }

    /** The values of a list under a key; an empty list when it is left out. */
    <T> List<T> list(String key, ValueReader<T> item) {
        return value(key, new ListReader<>(item)).orElse(List.of());
    }

    /** The values of a map under a key, by its keys in order; an empty map when it is left out. */
    <K, T> Map<K, T> map(String key, EntriesReader<K, T> reader) {
        return value(key, reader).orElse(Map.of());
    }

    /** All entries nobody asked for, read as words by language; nothing when there are none. */
    Optional<Text> rest() {
        listener.ifPresent(heard -> heard.addRest(TextReader.NAMES));
        Map<String, Entry> rest = new LinkedHashMap<>(map.entries());
        rest.keySet().removeAll(asked);
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        asked.addAll(rest.keySet());
        return TextReader.NAME.read(new Mapping(rest, map.line(), map.column()), faults);
    }

    /** Tells every key that nobody asked for. */
    void tellUnknown() {
        int lineBefore = 0;
        for (Entry entry : map.all()) {
            Scalar key = entry.key();
            if (!asked.contains(key.text())) {
                tellUnknown(entry, lineBefore == key.line());
            }
            lineBefore = key.line();
        }
    }

    private void tellUnknown(Entry entry, boolean goesOn) {
        String key = entry.key().text();
        Optional<String> nearest = Nearest.to(key, asked);
        boolean cut = goesOn && entry.isCutOff();
        faults.error(
                nearest.isPresent()
                        ? "key-unknown.near"
                        : cut ? "key-unknown.comma" : "key-unknown",
                entry.key(),
                "key",
                key,
                "nearest",
                nearest.orElse(""),
                "allowed",
                String.join(", ", asked));
    }

    private void ask(
            String key, ValueReader<?> reader, boolean needed, Optional<Object> otherwise) {
        asked.add(key);
        listener.ifPresent(heard -> heard.add(key, reader, needed, otherwise));
    }

    private Optional<Node> written(String key) {
        return map.entry(key).map(Entry::value);
    }
}
