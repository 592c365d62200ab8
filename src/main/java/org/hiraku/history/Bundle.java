package org.hiraku.history;

import java.util.Optional;

/**
 * One revision of an indicator's file and of the table beside it.
 *
 * @param file its path below the site's folder
 * @param yaml which bytes it holds, by git's id for them
 * @param table which bytes the table holds
 */
record Bundle(String file, String yaml, Optional<String> table) {

    /** Whether it holds the same bytes, wherever it lies. */
    boolean holdsTheSame(Bundle other) {
        return yaml.equals(other.yaml) && table.equals(other.table);
    }
}
