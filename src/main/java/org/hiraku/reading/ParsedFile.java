package org.hiraku.reading;

import java.util.List;
import java.util.Optional;
import org.hiraku.problem.Problem;

/**
 * What one file of the record gave. It follows from the file's bytes and its place alone, so that
 * it may be kept by their hash.
 *
 * @param file the file
 * @param sha256 the SHA-256 of its bytes, hexadecimal; empty when it could not be read
 * @param value what it says; empty when too much of it is broken
 * @param problems what is wrong with it
 */
record ParsedFile(DataFile file, String sha256, Optional<Object> value, List<Problem> problems) {

    /** Keeps an unmodifiable copy. */
    ParsedFile {
        problems = List.copyOf(problems);
    }

    /** What the file says, when that is a {@code type}. */
    <T> Optional<T> as(Class<T> type) {
        return value.filter(type::isInstance).map(type::cast);
    }
}
