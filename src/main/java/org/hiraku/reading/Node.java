package org.hiraku.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value in a YAML file and where it starts; lines and columns count from 1, columns in
 * characters.
 */
sealed interface Node {

    /** The line in which the value starts. */
    int line();

    /** The column in which the value starts. */
    int column();

    /**
     * What a reader calls this sort of value in a problem's words: {@code map}, {@code list},
     * {@code text}.
     */
    String sort();

    /**
     * A single value.
     *
     * @param text the value, in NFC
     * @param plain whether it was written without quotes on the spot
     */
    record Scalar(String text, boolean plain, int line, int column) implements Node {
        /** Whether it is no value at all: nothing, {@code ~} or {@code null}. */
        boolean isEmpty() {
            return plain
                    && (text.isEmpty()
                            || text.equals("~")
                            || text.equals("null")
                            || text.equals("Null")
                            || text.equals("NULL"));
        }

        @Override
        public String sort() {
            return isEmpty() ? "nothing" : "value";
        }
    }

    /** Values in order. */
    record Sequence(List<Node> items, int line, int column) implements Node {
        @Override
        public String sort() {
            return "list";
        }
    }

    /** Values by key, in the order written. */
    record Mapping(Map<String, Entry> entries, int line, int column) implements Node {
        /** The entry under a key. */
        Optional<Entry> entry(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        /** All entries in order. */
        Collection<Entry> all() {
            return entries.values();
        }

        @Override
        public String sort() {
            return "map";
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Node value) {
        /**
         * Whether it has no value: behind another entry on its line, it is the rest of a text that
         * a comma cut in two.
         */
        boolean isCutOff() {
            return value instanceof Scalar scalar && scalar.isEmpty();
        }
    }
}
