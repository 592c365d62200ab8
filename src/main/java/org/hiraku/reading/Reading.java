package org.hiraku.reading;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.plan.PublicRecord;
import org.hiraku.problem.Problems;

/**
 * What reading a site's {@code data/} gave.
 *
 * @param record the record, made from all that could be read; empty only when {@code site.yaml}
 *     could not. A file with a problem gives what it still says, so that every other problem in it
 *     can be found in the same run: the record may be shown only when no problem refuses it
 * @param declared what is there as a file, read or not
 * @param places where each value stands, looked up only when it is asked for
 * @param problems everything wrong with the files themselves
 * @param fileHashes the SHA-256 (hexadecimal) of every file that was read, by its path below the
 *     site's folder
 * @param lock what the site remembers of its translations; empty when it keeps no such file
 */
public record Reading(
        Optional<PublicRecord> record,
        Declared declared,
        Places places,
        Problems problems,
        SortedMap<String, String> fileHashes,
        Optional<TranslationLock> lock) {

    /** Keeps an unmodifiable copy. */
    public Reading {
        fileHashes = Collections.unmodifiableSortedMap(new TreeMap<>(fileHashes));
    }
}
