package org.hiraku.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.hiraku.plan.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {

    /** Fiscal 2024 ends on 31 March 2025; six months later is 30 September 2025. */
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2024-06-01, not-due",
        "2025-09-29, not-due",
        "2025-09-30, not-due",
        "2025-10-01, overdue",
        "2031-01-01, overdue"
    })
    void an_actual_is_overdue_from_the_day_after_it_was_due(String asOf, String result) {
        Example example = Example.up("case").target("2024", "at-least", "10").asOf(asOf);
        assertThat(Shown.result(example.in("2024"))).isEqualTo(result);
        assertThat(Shown.result(example.missing("2024", "not-yet").in("2024"))).isEqualTo(result);
    }

    @ParameterizedTest(name = "{0} with {1} months: {2}")
    @CsvSource(
            textBlock =
                    """
                    # the last of the month, however long
                    2024,      0, 2025-03-31
                    2024,      1, 2025-04-30
                    2024,      6, 2025-09-30
                    2024,     24, 2027-03-31
                    2024-H1,   6, 2025-03-31
                    2024-H2,   6, 2025-09-30
                    2024-Q1,   6, 2024-12-31
                    2024-Q2,   6, 2025-03-31
                    2024-Q3,   2, 2025-02-28
                    2024-Q4,  11, 2026-02-28
                    2024-02,   6, 2024-08-31
                    2024-05,   1, 2024-06-30
                    2013/2016, 6, 2017-09-30
                    """)
    void it_is_due_by_the_end_of_the_month_that_many_months_after_the_period(
            String period, int months, LocalDate due) {
        Example example = Example.up("case").target(period, "at-least", "10").reportMonths(months);
        assertThat(example.in(period).working().due()).isEqualTo(due);
        assertThat(Shown.result(example.asOf(due.toString()).in(period))).isEqualTo("not-due");
        assertThat(Shown.result(example.asOf(due.plusDays(1).toString()).in(period)))
                .isEqualTo("overdue");
    }

    @Test
    void calendar_years_end_in_december() {
        Example example = Example.up("case").calendarYear().target("2024", "at-least", "10");
        assertThat(example.in("2024").working().due()).isEqualTo("2025-06-30");
        assertThat(example.in("2024").working().end()).isEqualTo("2024-12-31");
    }

    @Test
    void the_working_tells_an_actual_of_a_period_that_still_runs() {
        Example example = Example.up("case").target("2024", "at-least", "10").actual("2024", "8");
        assertThat(example.asOf("2025-03-31").in("2024").working().isUnfinished()).isTrue();
        assertThat(example.asOf("2025-04-01").in("2024").working().isUnfinished()).isFalse();
    }

    @Test
    void months_below_none_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Judge(new Calendar(4), LocalDate.EPOCH, -1));
    }
}
