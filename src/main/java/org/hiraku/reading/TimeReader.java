package org.hiraku.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hiraku.plan.Period;
import org.hiraku.reading.Node.Scalar;

/** Reads dates, months, years and periods. */
final class TimeReader {

    private static final Pattern DAY = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[1-9][0-9]{3}-(0[1-9]|1[0-2])");
    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");

    private TimeReader() {}

    /** A day: {@code 2024-06-01}. */
    static Optional<LocalDate> date(Node node, Faults faults) {
        Optional<Scalar> scalar = Shape.single(node, faults);
        Optional<LocalDate> day = scalar.flatMap(s -> day(s.text()));
        if (scalar.isPresent() && day.isEmpty()) {
            faults.error("date-syntax", node, "value", scalar.get().text());
        }
        return day;
    }

    /** A day or a month, as written: {@code 2024-06-01}, {@code 2024-06}. */
    static Optional<String> dayOrMonth(Node node, Faults faults) {
        Optional<Scalar> scalar = Shape.single(node, faults);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String written = scalar.get().text();
        if (MONTH.matcher(written).matches() || day(written).isPresent()) {
            return Optional.of(written);
        }
        faults.error("date-syntax.month", node, "value", written);
        return Optional.empty();
    }

    /** A fiscal year: {@code 2024}. */
    static Optional<Integer> year(Node node, Faults faults) {
        Optional<Scalar> scalar = Shape.single(node, faults);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        if (YEAR.matcher(scalar.get().text()).matches()) {
            return Optional.of(Integer.valueOf(scalar.get().text()));
        }
        faults.error("year-syntax", node, "value", scalar.get().text());
        return Optional.empty();
    }

    /**
     * A period: {@code 2024}, {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-05}, {@code 2013/2016}.
     */
    static Optional<Period> period(Node node, Faults faults) {
        Optional<Scalar> scalar = Shape.single(node, faults);
        Optional<Period> period = scalar.flatMap(s -> Period.read(s.text()));
        if (scalar.isPresent() && period.isEmpty()) {
            faults.error("period-syntax", node, "value", scalar.get().text());
        }
        return period;
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
