package org.hiraku.baking;

import java.util.Map;

/**
 * Values by name for templates, which ask with the very same string page after page: after the
 * first time it is known by itself, and its letters are not compared any more.
 *
 * <p>Any number of threads may ask.
 *
 * @param <V> what stands under a name
 */
final class NameTable<V> {

    /** More strings than a theme's templates ask one table with; others are looked up plainly. */
    private static final int MOST = 256;

    private static final int FIRST_ROOM = 16;

    private final Map<String, V> values;

    /** Strings that were asked with, each at or after the place of its hash. */
    private volatile Asked[] asked = new Asked[FIRST_ROOM];

    private int known;

    /** A string that a template asks with, and what stands under it. */
    private record Asked(String name, Object value) {}

    /** A table of values that do not change any more. */
    NameTable(Map<String, V> values) {
        this.values = Map.copyOf(values);
    }

    /** Whether anything stands under a name. */
    boolean has(String name) {
        return values.containsKey(name);
    }

    /** What stands under a name; {@code null} when nothing does. */
    @SuppressWarnings("unchecked")
    V get(String name) {
        Asked[] table = asked;
        int last = table.length - 1;
        int at = name.hashCode() & last;
        while (table[at] != null) {
            if (table[at].name() == name) {
                return (V) table[at].value();
            }
            at = at + 1 & last;
        }
        V value = values.get(name);
        if (value != null) {
            learn(new Asked(name, value));
        }
        return value;
    }

    private synchronized void learn(Asked one) {
        if (known == MOST) {
            return;
        }
        known++;
        int room = asked.length < 2 * known ? 2 * asked.length : asked.length;
        Asked[] next = new Asked[room];
        for (Asked former : asked) {
            if (former != null) {
                put(next, former);
            }
        }
        put(next, one);
        asked = next;
    }

    private static void put(Asked[] table, Asked one) {
        int last = table.length - 1;
        int at = one.name().hashCode() & last;
        while (table[at] != null) {
            at = at + 1 & last;
        }
        table[at] = one;
    }
}
