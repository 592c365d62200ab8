package org.hiraku.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiraku.plan.Period;
import org.hiraku.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a series' targets a plan's list speaks of. */
class WithinPlanTest {

    /** Fiscal 2024 is 1 April 2024 to 31 March 2025. */
    @ParameterizedTest(name = "{0} in the plan of {1}: {2}")
    @CsvSource({
        // a year of its own
        "library-loans,     2024, 2024",
        "library-loans,     2023, 2023",
        // halves and quarters: the last one; 2025-Q1 begins after the plan
        "volunteers,        2024, 2024-H2",
        "waiting-children,  2024, 2024-Q4",
        "waiting-children,  2023, -",
        // months
        "pool-temperature,  2024, 2024-08",
        // calendar years: 2023 ended on 31 December 2023, so within fiscal 2023
        "emissions,         2023, 2023",
        "emissions,         2024, -",
        // a span of years that ends with the plan, and one that ended before it
        "parents-satisfied, 2024, 2021/2024",
        "parents-satisfied, 2023, -",
        // a plan over several years takes the last target in it
        "library-loans,     2022/2024, 2024",
        "library-loans,     2022/2026, 2026",
        "emissions,         2022/2026, 2023",
        // nothing in the plan's years
        "festival-visitors, 2024, -",
    })
    void the_last_target_that_ends_in_the_plans_period(String id, String plan, String expected) {
        Judged judged = DerivedSite.CITY.judged().get(id);

        String found =
                judged.headline()
                        .get(0)
                        .within(
                                Period.read(plan).orElseThrow(),
                                DerivedSite.CITY.imprint().calendar(),
                                judged.calendar())
                        .map(Verdict::period)
                        .map(Period::written)
                        .orElse("-");

        assertThat(found).isEqualTo(expected);
    }
}
