package org.hiraku.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * The few variables of the environment that a build may read.
 *
 * @param variables all variables
 */
record BuildEnvironment(Map<String, String> variables) {

    /**
     * The day of {@code SOURCE_DATE_EPOCH}, in UTC: what the data speaks for when neither it nor
     * its history says so.
     *
     * @see <a href="https://reproducible-builds.org/specs/source-date-epoch/">its specification</a>
     */
    Optional<LocalDate> sourceDate() {
        String seconds = variables.getOrDefault("SOURCE_DATE_EPOCH", "");
        return seconds.matches("[0-9]{1,11}")
                ? Optional.of(day(Long.parseLong(seconds)))
                : Optional.empty();
    }

    private static LocalDate day(long seconds) {
        return Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
