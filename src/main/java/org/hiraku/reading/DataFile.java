package org.hiraku.reading;

import java.nio.file.Path;

/**
 * A file under {@code data/} that belongs to the record.
 *
 * @param file its path below the site's folder, with {@code /} between names
 * @param location where it lies
 * @param kind what it holds
 * @param id the id its name gives; empty for a file there is only one of
 * @param plan the plan whose folder it lies in; empty outside {@code plans/}
 * @param bytes its size
 */
record DataFile(String file, Path location, Kind kind, String id, String plan, long bytes) {

    /** What a file holds. */
    enum Kind {
        SITE,
        ORGANIZATION,
        POLICY_SHEETS,
        UNITS,
        GLOSSARY,
        RELEASES,
        WORDING,
        PLAN,
        INITIATIVE,
        INDICATOR,
        OBSERVATIONS
    }

    /** How many bytes such a file may have. */
    long limit() {
        return kind == Kind.OBSERVATIONS ? FileGuard.CSV_BYTES : FileGuard.YAML_BYTES;
    }
}
