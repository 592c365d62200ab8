package org.hiraku.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiraku.reading.Node.Sequence;

/**
 * Reads a list; what cannot be read in it is left out.
 *
 * @param item reads each of its values
 */
record ListReader<T>(ValueReader<T> item) implements ValueReader<List<T>> {

    @Override
    public Optional<List<T>> read(Node node, Faults faults) {
        Optional<Sequence> list = Shape.list(node, faults);
        List<T> values = new ArrayList<>();
        list.map(Sequence::items)
                .orElse(List.of())
                .forEach(value -> item.read(value, faults).ifPresent(values::add));
        return list.map(l -> values);
    }

    @Override
    public Allowed allowed() {
        return new Allowed.Items(item.allowed(), 0);
    }
}
