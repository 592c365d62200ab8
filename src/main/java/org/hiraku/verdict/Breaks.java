package org.hiraku.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Break;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Period;

/**
 * Where the values of an indicator stop being comparable.
 *
 * <p>A break with {@code comparable: false} lies between two periods when the earlier one starts
 * before the break's first day and the later one ends on that day or after it. A period that holds
 * the break in its middle is comparable with neither side.
 *
 * <p>Example: a break at 2024 lies between 2023 and 2024, not between 2024 and 2025; one at 2024-Q3
 * lies between 2023 and 2024, and between 2024 and 2025 too, for 2024 is half old, half new.
 */
public final class Breaks {

    private final List<Break> breaks;
    private final Calendar calendar;

    /**
     * The breaks of an indicator.
     *
     * @param calendar the indicator's years
     */
    public Breaks(List<Break> breaks, Calendar calendar) {
        this.breaks = breaks;
        this.calendar = calendar;
    }

    /** The latest break that keeps the two from being compared. */
    public Optional<Break> between(Period earlier, Period later) {
        if (breaks.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = calendar.start(earlier);
        LocalDate to = calendar.end(later);
        return breaks.stream()
                .filter(b -> !b.comparable())
                .filter(b -> from.isBefore(first(b)) && !to.isBefore(first(b)))
                .reduce((one, other) -> first(other).isBefore(first(one)) ? one : other);
    }

    private LocalDate first(Break b) {
        return calendar.start(b.period());
    }
}
