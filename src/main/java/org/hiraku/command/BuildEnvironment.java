package org.hiraku.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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

    /**
     * The folder in which programs keep what they may lose: {@code XDG_CACHE_HOME}, else {@code
     * .cache} in {@code HOME}.
     *
     * @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">its
     *     specification</a>
     */
    Optional<Path> caches() {
        return absolute("XDG_CACHE_HOME").or(() -> absolute("HOME").map(h -> h.resolve(".cache")));
    }

    private Optional<Path> absolute(String variable) {
        try {
            return Optional.of(variables.getOrDefault(variable, ""))
                    .filter(path -> !path.isEmpty())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private static LocalDate day(long seconds) {
        return Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
