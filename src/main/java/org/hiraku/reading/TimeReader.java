package org.hiraku.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hiraku.plan.Period;
import org.hiraku.reading.Allowed.Word;
import org.hiraku.reading.Node.Scalar;

/** Reads dates, months, years and periods. */
final class TimeReader {

    private static final Pattern DAY =
            Pattern.compile("[1-9][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])");
    private static final Pattern MONTH = Pattern.compile("[1-9][0-9]{3}-(?:0[1-9]|1[0-2])");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[1-9][0-9]{3}");

    /** A day: {@code 2024-06-01}. */
    static final ValueReader<LocalDate> DATE =
            ValueReader.of(Word.of("date", DAY, 10, "2024-06-01"), TimeReader::date);

    /** A day or a month, as written: {@code 2024-06-01}, {@code 2024-06}. */
    static final ValueReader<String> DAY_OR_MONTH =
            ValueReader.of(
                    Word.of(
                            "day-or-month",
                            Pattern.compile(DAY.pattern() + "|" + MONTH.pattern()),
                            10,
                            "2024-06"),
                    TimeReader::dayOrMonth);

    /** A fiscal year: {@code 2024}. */
    static final ValueReader<Integer> YEAR =
            ValueReader.of(
                    Word.of("year", FOUR_DIGITS, 4, "2024").orNumber(1000, 9999), TimeReader::year);

    /**
     * A period: {@code 2024}, {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-05}, {@code 2013/2016}.
     */
    static final ValueReader<Period> PERIOD =
            ValueReader.of(
                    Word.of(
                                    "period",
                                    Period.WRITTEN,
                                    9,
                                    "2024",
                                    "2024-H1",
                                    "2024-Q3",
                                    "2024-05",
                                    "2013/2016")
                            .orNumber(1000, 9999),
                    TimeReader::period);

    private TimeReader() {}

    private static Optional<LocalDate> date(Node node, Faults faults) {
        return read(node, faults, TimeReader::day, "date-syntax", TimeGuess::date);
    }

    private static Optional<String> dayOrMonth(Node node, Faults faults) {
        return read(
                node,
                faults,
                written -> Optional.of(written).filter(TimeReader::isDayOrMonth),
                "month-syntax",
                written -> TimeGuess.date(written).or(() -> TimeGuess.period(written)));
    }

    private static Optional<Integer> year(Node node, Faults faults) {
        return read(
                node,
                faults,
                written ->
                        Optional.of(written)
                                .filter(w -> FOUR_DIGITS.matcher(w).matches())
                                .map(Integer::valueOf),
                "year-syntax",
                TimeGuess::period);
    }

    private static Optional<Period> period(Node node, Faults faults) {
        return read(node, faults, Period::read, "period-syntax", TimeGuess::period);
    }

    /** Reads a value; one that is written otherwise is told with what was probably meant. */
    private static <T> Optional<T> read(
            Node node,
            Faults faults,
            Function<String, Optional<T>> reader,
            String rule,
            Function<String, Optional<String>> guess) {
        Optional<Scalar> scalar = Shape.single(node, faults);
        Optional<T> value = scalar.flatMap(s -> reader.apply(s.text()));
        if (scalar.isPresent() && value.isEmpty()) {
            String written = scalar.get().text();
            Optional<String> meant = guess.apply(written).filter(m -> reader.apply(m).isPresent());
            faults.error(
                    meant.isPresent() ? rule + ".meant" : rule,
                    node,
                    "value",
                    written,
                    "meant",
                    meant.orElse(""));
        }
        return value;
    }

    private static boolean isDayOrMonth(String written) {
        return MONTH.matcher(written).matches() || day(written).isPresent();
    }

    private static Optional<LocalDate> day(String written) {
        if (!DAY.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
