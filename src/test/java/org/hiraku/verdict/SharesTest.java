package org.hiraku.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {

    @ParameterizedTest(name = "{3} {0} against {1} {2}: {4}")
    @CsvSource(
            textBlock =
                    """
                    # unit, type, target, actual, share of target
                    case,             at-least, 30,  10,   33.3 %
                    case,             at-least, 30,  20,   66.7 %
                    case,             at-least, 8,   1,    12.5 %
                    case,             at-least, 2000, 1,   0.1 %
                    case,             at-least, 2001, 1,   0.0 %
                    yen,              at-least, 0.5, 1,    200.0 %
                    case,             at-least, 10,  0,    - (not-above-zero)
                    case,             at-least, 0,   10,   - (not-above-zero)
                    case,             at-least, -5,  -3,   - (not-above-zero)
                    case,             at-least, 5,   -3,   - (not-above-zero)
                    percent,          at-least, 50,  40,   - (rate)
                    percentage-point, at-least, 5,   4,    - (rate)
                    case,             at-most,  10,  5,    - (type)
                    case,             exactly,  10,  5,    - (type)
                    case,             within,   1..9, 5,   - (type)
                    case,             maintain, 10,  5,    - (type)
                    case,             complete, true, true, - (type)
                    case,             monitor,  10,  5,    - (not-judged)
                    """)
    void the_share_of_a_target_is_given_only_where_it_means_something(
            String unit, String type, String target, String actual, String share) {
        Example example = Example.up(unit).target("2024", type, target).actual("2024", actual);
        assertThat(Shown.shareOfTarget(example.in("2024"))).isEqualTo(share);
    }

    @ParameterizedTest(name = "{0}, from {1} to {2} {3}, now {4}: {5}")
    @CsvSource(
            textBlock =
                    """
                    # direction, baseline, type, target, actual, share of gap
                    up,   50,  at-least, 100, 70,   40.0 %
                    up,   50,  at-least, 100, 50,   0.0 %
                    up,   50,  at-least, 100, 120,  140.0 %
                    up,   50,  at-least, 100, 45,   -10.0 %
                    up,   0,   at-least, 3,   1,    33.3 %
                    up,   -10, at-least, -4,  -6,   66.7 %
                    up,   -10, at-least, 0,   -5,   50.0 %
                    down, 100, at-most,  0,   40,   60.0 %
                    down, 100, at-most,  0,   0,    100.0 %
                    down, 100, at-most,  50,  110,  -20.0 %
                    # a value to be hit closes its gap until it is passed
                    up,   50,  exactly,  100, 70,   40.0 %
                    up,   50,  exactly,  100, 100,  100.0 %
                    up,   50,  exactly,  100, 101,  - (past-the-value)
                    down, 50,  exactly,  10,  9,    - (past-the-value)
                    none, 50,  exactly,  100, 70,   - (no-direction)
                    # no gap, or none on the better side
                    up,   50,  at-least, 50.0, 70,  - (no-gap)
                    up,   50,  at-least, 40,  45,   - (worse-side)
                    down, 50,  at-most,  60,  55,   - (worse-side)
                    up,   50,  exactly,  40,  45,   - (worse-side)
                    up,   50,  at-most,  100, 70,   - (against-direction)
                    down, 50,  at-least, 20,  30,   - (against-direction)
                    # 0 crossed
                    up,   -10, at-least, 10,  5,    - (sign-change)
                    up,   10,  at-least, 20,  -5,   - (sign-change)
                    up,   0,   at-least, 20,  -5,   - (sign-change)
                    down, 100, at-most,  0,   -5,   - (sign-change)
                    # types that never give one
                    up,   50,  maintain, 60,  55,   - (type)
                    up,   50,  within,   60..70, 55, - (type)
                    up,   50,  complete, true, true, - (type)
                    up,   50,  monitor,  100, 70,   - (not-judged)
                    """)
    void the_share_of_a_gap_is_given_only_where_it_means_something(
            String direction,
            String baseline,
            String type,
            String target,
            String actual,
            String share) {
        Example example =
                Example.going(direction, "case")
                        .baseline("2019", baseline)
                        .target("2024", type, target)
                        .actual("2024", actual);
        assertThat(Shown.shareOfGap(example.in("2024"))).isEqualTo(share);
    }

    /** (60 − 50) / (90 − 50) = 0.25: a gap between rates is a gap like any other. */
    @Test
    void a_rate_closes_a_gap_too() {
        Example example =
                Example.up("percent")
                        .baseline("2019", "50")
                        .target("2024", "at-least", "90")
                        .actual("2024", "60");
        assertThat(Shown.shareOfGap(example.in("2024"))).isEqualTo("25.0 %");
        assertThat(Shown.distance(example.in("2024"))).isEqualTo("30 to-go");
    }

    @ParameterizedTest(name = "baseline {0}, target {1}: {2}")
    @CsvSource({
        "2023, 2024, 40.0 %",
        "2024, 2024, - (baseline-not-earlier)",
        "2025, 2024, - (baseline-not-earlier)",
        "2023-Q4, 2024, - (other-kind-of-period)",
        "2023, 2024-Q1, - (other-kind-of-period)",
        "2013/2016, 2017/2020, 40.0 %",
        "2013/2016, 2016/2019, - (baseline-not-earlier)",
        "2013/2016, 2017/2019, - (other-kind-of-period)"
    })
    void a_gap_starts_at_an_earlier_period_of_the_same_kind(
            String baseline, String target, String share) {
        Example example =
                Example.up("case")
                        .baseline(baseline, "50")
                        .target(target, "at-least", "100")
                        .actual(target, "70");
        assertThat(Shown.shareOfGap(example.in(target))).isEqualTo(share);
    }

    @Test
    void a_break_between_baseline_and_target_stops_the_share_of_the_gap_alone() {
        Example example =
                Example.up("case")
                        .baseline("2019", "50")
                        .breakAt("2022")
                        .target("2021", "at-least", "60")
                        .actual("2021", "55")
                        .target("2024", "at-least", "100")
                        .actual("2024", "70");
        assertThat(Shown.shareOfGap(example.in("2021"))).isEqualTo("50.0 %");
        assertThat(Shown.shareOfGap(example.in("2024"))).isEqualTo("- (break)");
        assertThat(Shown.shareOfTarget(example.in("2024"))).isEqualTo("70.0 %");
        assertThat(example.in("2024").working().shareOfGap().stoppedBy().orElseThrow().period())
                .isEqualTo(Example.period("2022"));
    }
}
