package org.hiraku.reading;

import java.util.Optional;
import java.util.function.Function;
import org.hiraku.reading.Node.Mapping;

/**
 * Reads a map by its keys.
 *
 * <p>What may stand in it is what is asked for when nothing is written, so that nothing has to say
 * it twice: whoever makes the value asks for every key whatever the others hold.
 *
 * @param name what such a map is called: {@code source}
 * @param make asks for the keys and makes the value; gives nothing when a needed key is missing
 */
record MapReader<T>(String name, Function<Keys, Optional<T>> make) implements ValueReader<T> {

    /** Reads a map whose value can always be made. */
    static <T> MapReader<T> always(String name, Function<Keys, T> make) {
        return new MapReader<>(name, keys -> Optional.of(make.apply(keys)));
    }

    @Override
    public Optional<T> read(Node node, Faults faults) {
        Optional<Mapping> map = Shape.map(node, faults);
        if (map.isEmpty()) {
            return Optional.empty();
        }
        Keys keys = new Keys(map.get(), faults);
        Optional<T> made = make.apply(keys);
        keys.tellUnknown();
        return made;
    }

    @Override
    public Allowed.Keyed allowed() {
        AskedKeys asked = new AskedKeys();
        make.apply(new Keys(asked));
        return asked.allowed(name);
    }
}
