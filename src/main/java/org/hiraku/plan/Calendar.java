package org.hiraku.plan;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Which days a period covers.
 *
 * <p>Example: with years that start in April, 2024 is 1 April 2024 to 31 March 2025, 2024-Q4 is
 * January to March 2025, and 2024-05 is May 2024 in any calendar.
 *
 * @param firstMonth the month (1–12) in which a year starts; 1 is the calendar year
 */
public record Calendar(int firstMonth) {

    /** Years that start in January. */
    public static final Calendar CALENDAR_YEAR = new Calendar(1);

    /**
     * Refuses what is no month.
     *
     * @throws IllegalArgumentException outside 1–12
     */
    public Calendar {
        if (firstMonth < 1 || firstMonth > 12) {
            throw new IllegalArgumentException("month " + firstMonth);
        }
    }

    /** The first day of the period. */
    public LocalDate start(Period period) {
        return startMonth(period).atDay(1);
    }

    /** The last day of the period. */
    public LocalDate end(Period period) {
        YearMonth last =
                switch (period.kind()) {
                    case YEAR -> startMonth(period).plusMonths(11);
                    case HALF -> startMonth(period).plusMonths(5);
                    case QUARTER -> startMonth(period).plusMonths(2);
                    case MONTH -> startMonth(period);
                    case SPAN -> YearMonth.of(period.lastYear(), firstMonth).plusMonths(11);
                };
        return last.atEndOfMonth();
    }

    /**
     * The year of this calendar in which a day falls: 1 February 2025 is in 2024 when years start
     * in April.
     */
    public int yearOf(LocalDate day) {
        return day.getMonthValue() >= firstMonth ? day.getYear() : day.getYear() - 1;
    }

    private YearMonth startMonth(Period period) {
        YearMonth yearStart = YearMonth.of(period.year(), firstMonth);
        return switch (period.kind()) {
            case YEAR, SPAN -> yearStart;
            case HALF -> yearStart.plusMonths(6L * (period.part() - 1));
            case QUARTER -> yearStart.plusMonths(3L * (period.part() - 1));
            case MONTH -> YearMonth.of(period.year(), period.part());
        };
    }
}
