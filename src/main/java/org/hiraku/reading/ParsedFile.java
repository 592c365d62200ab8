package org.hiraku.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.problem.Problem;

/**
 * What one file of the record, with the table beside it, gave. It follows from the files' names and
 * bytes alone, so that it may be kept by their hashes.
 *
 * @param file the file
 * @param hashes the SHA-256 of each file it was made from, hexadecimal, by path; none for a file
 *     that could not be read
 * @param value what it says; empty when too much of it is broken
 * @param problems what is wrong with it
 */
record ParsedFile(
        DataFile file, Map<String, String> hashes, Optional<Object> value, List<Problem> problems) {

    /** Keeps unmodifiable copies. */
    ParsedFile {
        hashes = Map.copyOf(hashes);
        problems = List.copyOf(problems);
    }

    /** What the file says, when that is a {@code type}. */
    <T> Optional<T> as(Class<T> type) {
        return value.filter(type::isInstance).map(type::cast);
    }
}
