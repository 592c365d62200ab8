package org.hiraku.verdict;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Period;

/**
 * Pace towards a target two or more periods after the baseline.
 *
 * <p>{@code gap closed = (latest − baseline) / (target − baseline)} beside {@code time gone =
 * (latest's period − baseline's period) / (target's period − baseline's period)}, counted in
 * periods. The latest actual is the last with a value after the baseline's period and up to the
 * target's: time that nobody has reported on is not held against it.
 *
 * <p>Example: from 50 in 2024 to 100 in 2027, the latest actual is 60 in 2025: (60 − 50) / (100 −
 * 50) = 0.2 of the gap is closed, (2025 − 2024) / (2027 − 2024) = 1/3 of the time is gone.
 */
final class Pacing {

    private static final int PERIODS_AT_LEAST = 2;

    private Pacing() {}

    static Fact<Pace> towards(
            Gap gap, Period period, Optional<Compared> latest, Calendar calendar) {
        Period start = gap.baseline().period();
        long whole = months(start, period, calendar);
        if (whole < PERIODS_AT_LEAST * length(start, calendar)) {
            return Fact.withheld(Withheld.TOO_SOON);
        }
        if (latest.isEmpty() || latest.get().period().compareTo(start) <= 0) {
            return Fact.withheld(Withheld.NO_ACTUAL_SINCE_BASELINE);
        }
        Compared now = latest.get();
        if (!(now.value() instanceof Figure.Quantity quantity)) {
            return Fact.withheld(Withheld.KIND_OF_VALUE, now);
        }
        Fact<BigDecimal> closed = gap.closedBy(quantity.value());
        if (closed.value().isEmpty()) {
            return Fact.withheld(closed.grounds().withheld().orElseThrow(), now);
        }
        BigDecimal gone =
                Share.of(
                        BigDecimal.valueOf(months(start, now.period(), calendar)),
                        BigDecimal.valueOf(whole));
        return Fact.given(new Pace(closed.value().get(), gone), Grounds.from(now));
    }

    private static long length(Period period, Calendar calendar) {
        return ChronoUnit.MONTHS.between(calendar.start(period), calendar.end(period).plusDays(1));
    }

    private static long months(Period from, Period to, Calendar calendar) {
        return ChronoUnit.MONTHS.between(calendar.start(from), calendar.start(to));
    }
}
