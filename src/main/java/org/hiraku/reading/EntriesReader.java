package org.hiraku.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hiraku.reading.Allowed.Entries;
import org.hiraku.reading.Allowed.Word;
import org.hiraku.reading.Node.Entry;
import org.hiraku.reading.Node.Mapping;
import org.hiraku.reading.Node.Scalar;

/**
 * Reads a map whose keys the editor chooses; what cannot be read in it is left out.
 *
 * @param key reads each key
 * @param value reads what stands under a key
 */
record EntriesReader<K, T>(ValueReader<K> key, Function<K, ValueReader<T>> value)
        implements ValueReader<Map<K, T>> {

    /** What stands under a key does not depend on the key. */
    static <K, T> EntriesReader<K, T> of(ValueReader<K> key, ValueReader<T> value) {
        return new EntriesReader<>(key, any -> value);
    }

    @Override
    public Optional<Map<K, T>> read(Node node, Faults faults) {
        Optional<Mapping> map = Shape.map(node, faults);
        Map<K, T> values = new LinkedHashMap<>();
        for (Entry entry : map.map(Mapping::all).orElse(List.of())) {
            Optional<K> found = key.read(entry.key(), faults);
            if (found.isPresent()) {
                value.apply(found.get())
                        .read(entry.value(), faults)
                        .ifPresent(read -> values.put(found.get(), read));
            }
        }
        return map.map(m -> values);
    }

    @Override
    public Entries allowed() {
        Word word = (Word) key.allowed();
        K example =
                key.read(new Scalar(word.example(), false, 1, 1), Faults.unheard()).orElseThrow();
        return new Entries(word, value.apply(example).allowed(), 0);
    }
}
