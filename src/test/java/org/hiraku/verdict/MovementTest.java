package org.hiraku.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiraku.plan.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementTest {

    @ParameterizedTest(name = "{0}: from {1} to {2} is {3}")
    @CsvSource({
        "up, 40, 45, better",
        "up, 45, 40, worse",
        "up, 45, 45.0, same",
        "up, -5, -3, better",
        "down, 40, 45, worse",
        "down, 45, 40, better",
        "down, 0, 0, same",
        "up, false, true, better",
        "up, true, false, worse",
        "up, true, true, same",
        "down, false, true, worse",
        "none, 40, 45, - (no-direction)",
        "up, 1, true, not-comparable"
    })
    void it_is_better_when_it_goes_the_indicators_way(
            String direction, String last, String now, String movement) {
        Example example = Example.going(direction, "case").actual("2023", last).actual("2024", now);
        assertThat(Shown.movement(example.in("2024"))).isEqualTo(movement);
    }

    @Test
    void the_first_value_has_none_and_a_missing_one_neither() {
        Example example =
                Example.up("case")
                        .actual("2021", "40")
                        .missing("2022", "not-measured")
                        .target("2023", "at-least", "60");
        assertThat(Shown.movement(example.in("2021"))).isEqualTo("- (first-value)");
        assertThat(Shown.movement(example.in("2022"))).isEqualTo("- (no-value)");
        assertThat(Shown.movement(example.in("2023"))).isEqualTo("- (no-value)");
    }

    @Test
    void it_reaches_back_over_missing_values_and_names_the_one_it_found() {
        Example example =
                Example.up("case")
                        .actual("2020", "90")
                        .actual("2021", "40", "provisional")
                        .missing("2022", "not-measured")
                        .actual("2024", "45");
        assertThat(Shown.movement(example.in("2024"))).isEqualTo("better");
        assertThat(example.in("2024").working().movement().from())
                .contains(new Compared(Example.period("2021"), Figure.of("40"), true));
    }

    @Test
    void a_quarter_is_compared_with_a_quarter_and_a_span_with_one_as_long() {
        Example example =
                Example.up("case")
                        .actual("2013/2016", "10")
                        .actual("2017/2018", "99")
                        .actual("2017/2020", "12")
                        .actual("2023", "400")
                        .actual("2023-Q4", "110")
                        .actual("2024", "380")
                        .actual("2024-Q1", "120");
        assertThat(from(example, "2024-Q1")).isEqualTo("2023-Q4");
        assertThat(from(example, "2024")).isEqualTo("2023");
        assertThat(from(example, "2017/2020")).isEqualTo("2013/2016");
        assertThat(Shown.movement(example.in("2017/2018"))).isEqualTo("- (first-value)");
    }

    private static String from(Example example, String period) {
        return example.in(period).working().movement().from().orElseThrow().period().written();
    }

    @Test
    void months_follow_each_other_over_the_turn_of_the_fiscal_year() {
        Example example =
                Example.down("case")
                        .actual("2024-12", "7")
                        .actual("2025-01", "6")
                        .actual("2025-03", "9");
        assertThat(Shown.movement(example.in("2025-01"))).isEqualTo("better");
        assertThat(from(example, "2025-03")).isEqualTo("2025-01");
    }

    @Test
    void a_break_stops_it_and_the_working_says_which() {
        Example example =
                Example.up("person").breakAt("2024").actual("2023", "26").actual("2024", "31");
        Verdict verdict = example.actual("2025", "35").in("2024");
        assertThat(Shown.movement(verdict)).isEqualTo("not-comparable");
        assertThat(verdict.working().movement().stoppedBy().orElseThrow().period())
                .isEqualTo(Example.period("2024"));
        assertThat(verdict.working().movement().withheld()).contains(Withheld.BREAK);
        assertThat(Shown.movement(example.in("2025"))).isEqualTo("better");
    }

    @Test
    void a_break_that_leaves_values_comparable_does_not() {
        Example example =
                Example.up("person")
                        .harmlessBreakAt("2024")
                        .actual("2023", "26")
                        .actual("2024", "31");
        assertThat(Shown.movement(example.in("2024"))).isEqualTo("better");
    }

    /** Fiscal 2024 holds the break in its middle (October 2024): half old, half new. */
    @Test
    void a_year_with_the_break_in_its_middle_is_comparable_with_neither_side() {
        Example example =
                Example.up("person")
                        .breakAt("2024-Q3")
                        .actual("2022", "20")
                        .actual("2023", "26")
                        .actual("2024", "31")
                        .actual("2025", "35")
                        .actual("2026", "36");
        assertThat(Shown.movement(example.in("2023"))).isEqualTo("better");
        assertThat(Shown.movement(example.in("2024"))).isEqualTo("not-comparable");
        assertThat(Shown.movement(example.in("2025"))).isEqualTo("not-comparable");
        assertThat(Shown.movement(example.in("2026"))).isEqualTo("better");
    }

    @Test
    void a_break_is_found_over_missing_years() {
        Example example =
                Example.up("person")
                        .breakAt("2021")
                        .breakAt("2022")
                        .actual("2020", "20")
                        .missing("2021", "not-measured")
                        .actual("2023", "26");
        Verdict verdict = example.in("2023");
        assertThat(Shown.movement(verdict)).isEqualTo("not-comparable");
        assertThat(verdict.working().movement().stoppedBy().orElseThrow().period())
                .isEqualTo(Example.period("2022"));
    }

    @Test
    void a_baseline_is_no_actual_but_a_target_of_another_definition_does_not_matter() {
        Example example =
                Example.up("case")
                        .baseline("2019", "10")
                        .actual("2023", "20")
                        .targetSetUnderAnotherDefinition("2024", "at-least", "30")
                        .actual("2024", "25");
        assertThat(Shown.movement(example.in("2023"))).isEqualTo("- (first-value)");
        assertThat(Shown.movement(example.in("2024"))).isEqualTo("better");
    }

    @Test
    void a_running_total_is_compared_as_it_stands() {
        Example example =
                Example.up("place").runningTotal().actual("2023", "12").actual("2024", "12");
        assertThat(Shown.movement(example.in("2024"))).isEqualTo("same");
    }
}
