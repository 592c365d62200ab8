package org.hiraku.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The examples that the data format works out in its section on verdicts. */
class WorkedExamplesTest {

    private static String all(Verdict verdict) {
        return String.join(
                "; ",
                Shown.result(verdict),
                Shown.distance(verdict),
                "of target " + Shown.shareOfTarget(verdict),
                "of gap " + Shown.shareOfGap(verdict));
    }

    /** 10,000 − 8,000 = 2,000; 8,000 / 10,000 = 0.8. */
    @Test
    void eight_thousand_cases_against_at_least_ten_thousand() {
        Example example = Example.up("case").target("2024", "at-least", "10000");
        assertThat(all(example.actual("2024", "8000").in("2024")))
                .isEqualTo("missed; 2000 to-go; of target 80.0 %; of gap - (no-baseline)");
    }

    /** 40 − 0 = 40; (40 − 100) / (0 − 100) = 0.6. */
    @Test
    void from_a_hundred_to_forty_against_at_most_none() {
        Example example =
                Example.down("case").baseline("2019", "100").target("2024", "at-most", "0");
        assertThat(all(example.actual("2024", "40").in("2024")))
                .isEqualTo("missed; 40 to-go; of target - (type); of gap 60.0 %");
    }

    /** 100 − 99.5 = 0.5 points. */
    @Test
    void ninety_nine_point_five_percent_against_a_hundred() {
        Example example = Example.up("percent").target("2024", "at-least", "100");
        assertThat(all(example.actual("2024", "99.5").in("2024")))
                .isEqualTo("missed; 0.5 to-go; of target - (rate); of gap - (no-baseline)");
    }

    @Test
    void none_against_at_most_none() {
        Example example = Example.down("case").target("2024", "at-most", "0");
        assertThat(all(example.actual("2024", "0").in("2024")))
                .isEqualTo("met; reached; of target - (type); of gap - (no-baseline)");
    }

    /** 100 − 70 = 30; 70 / 100 = 0.7; (70 − 50) / (100 − 50) = 0.4. */
    @Test
    void seventy_against_a_hundred_after_the_period_from_fifty() {
        Example example =
                Example.up("case").baseline("2019", "50").target("2024", "at-least", "100");
        assertThat(all(example.actual("2024", "70").in("2024")))
                .isEqualTo("missed; 30 to-go; of target 70.0 %; of gap 40.0 %");
    }

    /** Last year's actual beside this year's target is context, never attainment. */
    @Test
    void last_years_actual_is_not_held_against_this_years_target() {
        Example example =
                Example.up("yen")
                        .asOf("2024-06-01")
                        .actual("2023", "226231970", "provisional")
                        .target("2024", "at-least", "350000000");
        assertThat(all(example.in("2023")))
                .isEqualTo(
                        "no-target (provisional); -; of target - (not-judged); of gap - (not-judged)");
        assertThat(all(example.in("2024")))
                .isEqualTo("not-due; -; of target - (not-judged); of gap - (not-judged)");
    }

    /** Nothing is capped: 150 / 100 = 1.5; (150 − 50) / (100 − 50) = 2; (40 − 50) / 50 = −0.2. */
    @Test
    void more_than_all_and_less_than_nothing_are_told_as_they_are() {
        Example example =
                Example.up("case").baseline("2019", "50").target("2024", "at-least", "100");
        assertThat(all(example.actual("2024", "150").in("2024")))
                .isEqualTo("met; 50 exceeded; of target 150.0 %; of gap 200.0 %");
        assertThat(all(example.actual("2024", "40").in("2024")))
                .isEqualTo("missed; 60 to-go; of target 40.0 %; of gap -20.0 %");
    }
}
