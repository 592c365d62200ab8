package org.hiraku.baking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hiraku.problem.Nearest;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;
import org.hiraku.reading.ProseFile;

/**
 * The header of a prose page, {@code key=value} line by line down to {@code ~~~~~~}, held to what a
 * page needs before JBake reads it: JBake passes over what it does not understand, or over the
 * whole file.
 *
 * @param values what is written, by key
 * @param textLine the line on which the text begins, counted from 1
 */
record ContentHeader(Map<String, String> values, int textLine) {

    private static final List<String> KEYS =
            List.of("title", "description", "date", "type", "status", "order");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ORDER = Pattern.compile("[0-9]{1,4}");
    private static final int LONGEST = 1_000;

    /** The header of a page; empty when anything is wrong with it, which is then told. */
    static Optional<ContentHeader> of(ProseFile file, ContentSettings settings, Problems problems) {
        Reading reading = new Reading(file, problems);
        List<String> lines = file.text().lines().toList();
        int end = lines.indexOf(settings.getHeaderSeparator());
        if (end < 0) {
            reading.tell("prose-header", 1);
            return Optional.empty();
        }
        for (int i = 0; i < end; i++) {
            reading.read(lines.get(i), i + 1);
        }
        reading.require("title", end + 1);
        if (settings.getDefaultType().isEmpty()) {
            reading.require("type", end + 1);
        }
        if (!settings.getDefaultStatus().equals("published")) {
            reading.require("status", end + 1);
        }
        if (lines.subList(end + 1, lines.size()).stream().allMatch(String::isBlank)) {
            reading.tell("prose-text", end + 1);
        }
        return reading.sound
                ? Optional.of(new ContentHeader(reading.values, end + 2))
                : Optional.empty();
    }

    /** The day the page was written. */
    Optional<LocalDate> date() {
        return Optional.ofNullable(values.get("date")).map(LocalDate::parse);
    }

    /** Where the page stands among the links of every page. */
    Optional<Integer> order() {
        return Optional.ofNullable(values.get("order")).map(Integer::valueOf);
    }

    private static boolean isDay(String value) {
        try {
            return DAY.matcher(value).matches() && LocalDate.parse(value) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Reads the lines one by one. */
    private static final class Reading {

        private static final Map<String, Predicate<String>> RULES =
                Map.of(
                        "title", value -> !value.isEmpty() && value.length() <= LONGEST,
                        "description", value -> value.length() <= LONGEST,
                        "date", ContentHeader::isDay,
                        "type", "page"::equals,
                        "status", value -> value.equals("published") || value.equals("draft"),
                        "order", value -> ORDER.matcher(value).matches());

        private final ProseFile file;
        private final Problems problems;
        private final Map<String, String> values = new LinkedHashMap<>();
        private boolean sound = true;

        Reading(ProseFile file, Problems problems) {
            this.file = file;
            this.problems = problems;
        }

        void read(String line, int number) {
            if (line.isEmpty()) {
                return;
            }
            int equals = line.indexOf('=');
            if (equals < 0) {
                tell("prose-header.line", number);
                return;
            }
            String key = line.substring(0, equals).trim();
            String value = line.substring(equals + 1).trim();
            if (!KEYS.contains(key)) {
                tellKey(key, number);
            } else if (values.putIfAbsent(key, value) != null) {
                tell("prose-header.twice", number, "key", key);
            } else if (!RULES.get(key).test(value) || value.startsWith("{")) {
                tell("prose-value." + key, number, "value", value);
            }
        }

        void require(String key, int number) {
            if (!values.containsKey(key)) {
                tell("prose-header.missing", number, "key", key);
            }
        }

        void tell(String rule, int line, String... details) {
            sound = false;
            Problem problem = Problem.error(rule, file.place(line, 1));
            for (int i = 0; i < details.length; i += 2) {
                problem = problem.with(details[i], shortened(details[i + 1]));
            }
            problems.add(problem);
        }

        private void tellKey(String key, int number) {
            String allowed = String.join(", ", KEYS);
            Optional<String> near = Nearest.to(key, KEYS);
            tell(
                    near.isPresent() ? "prose-header.near" : "prose-header.key",
                    number,
                    "key",
                    key,
                    "nearest",
                    near.orElse(""),
                    "allowed",
                    allowed);
        }

        private static String shortened(String value) {
            return value.length() <= 80 ? value : value.substring(0, 79) + "…";
        }
    }
}
