package org.hiraku.reading;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hiraku.reading.Node.Mapping;

/**
 * Reads one value of the record from a node; tells what is wrong and gives nothing when it cannot.
 */
interface ValueReader<T> {
    /** The value, or nothing after a problem was told. */
    Optional<T> read(Node node, Faults faults);

    /** What may be written where this reader reads. */
    Allowed allowed();

    /** A reader of what {@code allowed} says. */
    static <T> ValueReader<T> of(Allowed allowed, BiFunction<Node, Faults, Optional<T>> read) {
        return of(() -> allowed, read);
    }

    /** A reader of what {@code allowed} will say when it is asked. */
    static <T> ValueReader<T> of(
            Supplier<Allowed> allowed, BiFunction<Node, Faults, Optional<T>> read) {
        return new ValueReader<>() {
            @Override
            public Optional<T> read(Node node, Faults faults) {
                return read.apply(node, faults);
            }

            @Override
            public Allowed allowed() {
                return allowed.get();
            }
        };
    }

    /** A reader of a single value, or of a map that says more. */
    static <T> ValueReader<T> either(ValueReader<T> single, MapReader<T> map) {
        return new ValueReader<>() {
            @Override
            public Optional<T> read(Node node, Faults faults) {
                return node instanceof Mapping ? map.read(node, faults) : single.read(node, faults);
            }

            @Override
            public Allowed allowed() {
                return new Allowed.Either(single.allowed(), map.allowed());
            }
        };
    }
}
