package org.hiraku.reading;

import java.util.Optional;

/**
 * Reads one value of the record from a node; tells what is wrong and gives nothing when it cannot.
 */
@FunctionalInterface
interface ValueReader<T> {
    /** The value, or nothing after a problem was told. */
    Optional<T> read(Node node, Faults faults);
}
