package org.hiraku.reading;

import java.util.Optional;
import org.hiraku.reading.Node.Mapping;
import org.hiraku.reading.Node.Scalar;
import org.hiraku.reading.Node.Sequence;

/** Whether a node is a map, a list or a single value, told with its place when it is another. */
final class Shape {

    private Shape() {}

    /** The node as a map. */
    static Optional<Mapping> map(Node node, Faults faults) {
        if (node instanceof Mapping map) {
            return Optional.of(map);
        }
        faults.error("shape.map-for-" + node.sort(), node);
        return Optional.empty();
    }

    /** The node as a list. */
    static Optional<Sequence> list(Node node, Faults faults) {
        if (node instanceof Sequence list) {
            return Optional.of(list);
        }
        if (node instanceof Scalar scalar) {
            faults.error("shape.list-for-" + node.sort(), node, "value", scalar.text());
        } else {
            faults.error("shape.list-for-map", node);
        }
        return Optional.empty();
    }

    /** The node as a single value that is not empty. */
    static Optional<Scalar> single(Node node, Faults faults) {
        if (node instanceof Scalar scalar && !scalar.isEmpty()) {
            return Optional.of(scalar);
        }
        faults.error("shape.value-for-" + node.sort(), node);
        return Optional.empty();
    }
}
