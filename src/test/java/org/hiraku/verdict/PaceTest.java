package org.hiraku.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private static Example from50In2024To100In2027() {
        return Example.up("case").baseline("2024", "50").target("2027", "at-least", "100");
    }

    /**
     * (60 − 50) / (100 − 50) = 0.2 of the gap in (2025 − 2024) / (2027 − 2024) = 1/3 of the time.
     */
    @Test
    void gap_closed_stands_beside_time_gone() {
        Verdict verdict = from50In2024To100In2027().actual("2025", "60").in("2027");
        assertThat(Shown.result(verdict)).isEqualTo("not-due");
        assertThat(Shown.pace(verdict)).isEqualTo("0.2 0.3333");
        assertThat(verdict.working().pace().from().orElseThrow().period())
                .isEqualTo(Example.period("2025"));
        assertThat(verdict.shareOfGap()).isEmpty();
    }

    @Test
    void it_rests_on_the_latest_value_up_to_the_targets_period() {
        Example example =
                from50In2024To100In2027()
                        .actual("2025", "60")
                        .actual("2026", "85")
                        .actual("2028", "10");
        assertThat(Shown.pace(example.in("2027"))).isEqualTo("0.7 0.6667");
        assertThat(Shown.pace(example.missing("2026", "not-measured").in("2027")))
                .isEqualTo("0.2 0.3333");
    }

    @Test
    void once_the_targets_own_actual_is_there_all_the_time_is_gone() {
        Verdict verdict =
                from50In2024To100In2027().actual("2026", "85").actual("2027", "90").in("2027");
        assertThat(Shown.result(verdict)).isEqualTo("missed");
        assertThat(Shown.pace(verdict)).isEqualTo("0.8 1");
        assertThat(Shown.shareOfGap(verdict)).isEqualTo("80.0 %");
    }

    @ParameterizedTest(name = "from {0} to {1}, latest {2}: {3}")
    @CsvSource({
        "2023, 2024, 2024, - (too-soon)",
        "2022, 2024, 2023, 0.2 0.5",
        "2024-Q1, 2024-Q2, 2024-Q2, - (too-soon)",
        "2024-Q1, 2025-Q1, 2024-Q4, 0.2 0.75",
        "2024-H2, 2025-H2, 2025-H1, 0.2 0.5",
        "2024-11, 2025-02, 2025-01, 0.2 0.6667",
        "2013/2016, 2017/2020, 2017/2020, - (too-soon)",
        "2013/2016, 2021/2024, 2017/2020, 0.2 0.5",
        "2023, 2024-Q4, 2024-Q3, - (other-kind-of-period)"
    })
    void only_a_target_two_or_more_periods_after_the_baseline_has_one(
            String baseline, String target, String latest, String pace) {
        Example example =
                Example.up("case")
                        .baseline(baseline, "50")
                        .target(target, "at-least", "100")
                        .actual(latest, "60");
        assertThat(Shown.pace(example.in(target))).isEqualTo(pace);
    }

    @Test
    void without_an_actual_since_the_baseline_there_is_none() {
        Example example = from50In2024To100In2027();
        assertThat(Shown.pace(example.in("2027"))).isEqualTo("- (no-actual-since-baseline)");
        assertThat(Shown.pace(example.actual("2024", "50").in("2027")))
                .isEqualTo("- (no-actual-since-baseline)");
    }

    @Test
    void it_may_go_backwards_and_beyond() {
        assertThat(Shown.pace(from50In2024To100In2027().actual("2025", "45").in("2027")))
                .isEqualTo("-0.1 0.3333");
        assertThat(Shown.pace(from50In2024To100In2027().actual("2025", "110").in("2027")))
                .isEqualTo("1.2 0.3333");
    }

    @Test
    void a_break_between_baseline_and_target_stops_it() {
        Example example = from50In2024To100In2027().actual("2025", "60").breakAt("2026");
        assertThat(Shown.pace(example.in("2027"))).isEqualTo("- (break)");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "maintain, 100, - (type)",
        "monitor, 100, - (not-judged)",
        "within, 90..100, - (type)",
        "complete, true, - (type)",
        "exactly, 100, 0.2 0.3333",
        "at-least, 40, - (worse-side)"
    })
    void it_is_given_only_where_the_gap_means_something(String type, String value, String pace) {
        Example example =
                Example.up("case")
                        .baseline("2024", "50")
                        .target("2027", type, value)
                        .actual("2025", "60");
        assertThat(Shown.pace(example.in("2027"))).isEqualTo(pace);
    }

    @Test
    void a_yes_among_the_numbers_gives_none() {
        assertThat(Shown.pace(from50In2024To100In2027().actual("2025", "true").in("2027")))
                .isEqualTo("- (kind-of-value)");
    }

    @Test
    void a_target_whose_actual_is_missing_for_good_has_none() {
        Example example =
                from50In2024To100In2027().actual("2025", "60").missing("2027", "not-measured");
        assertThat(Shown.pace(example.in("2027"))).isEqualTo("- (not-judged)");
    }

    /** 2013 to 2030 is 17 years, of which 9 are gone; (310 − 400) / (200 − 400) = 0.45. */
    @Test
    void emissions_that_should_halve_in_seventeen_years() {
        Example example =
                Example.down("number")
                        .calendarYear()
                        .baseline("2013", "400.0")
                        .target("2030", "at-most", "200")
                        .actual("2021", "320.4")
                        .actual("2022", "310", "estimated");
        assertThat(Shown.pace(example.in("2030"))).isEqualTo("0.45 0.5294");
        assertThat(example.in("2030").working().pace().from().orElseThrow().provisional()).isTrue();
    }
}
