package org.hiraku.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiraku.verdict.Tally;
import org.junit.jupiter.api.Test;

/** Results of a plan, counted over everything that its initiatives name. */
class TalliesTest {

    /**
     * The plan of 2024 names eight headline series: reading room (2024) and parents (2021/2024)
     * met; loans (2024), pool (2024-08), waiting children (2024-Q4) and reports (2024) missed;
     * volunteers (2024-H2) not due; emissions have no target within fiscal 2024. 2 + 4 + 1 + 1 = 8.
     */
    @Test
    void the_city_plan_of_2024_is_counted_as_worked_by_hand() {
        Tally tally = tally(DerivedSite.CITY, "2024-city-plan");

        assertThat(tally).isEqualTo(new Tally(2, 4, 1, 0, 0, 1));
        assertThat(tally.total()).isEqualTo(8);
    }

    /** The plan of 2023: loans met, festival visitors missed. */
    @Test
    void a_former_plan_is_counted_at_its_own_targets() {
        assertThat(tally(DerivedSite.CITY, "2023-city-plan"))
                .isEqualTo(new Tally(1, 1, 0, 0, 0, 0));
    }

    /** Nine indicators, one of them in two series: ten targets for 2024, none due in June 2024. */
    @Test
    void hirakata_has_ten_targets_of_which_none_is_due() {
        assertThat(tally(DerivedSite.HIRAKATA, "2024-mayors-office"))
                .isEqualTo(new Tally(0, 0, 10, 0, 0, 0));
    }

    /** Loans 1, visitors on weekdays 1 and on holidays 1 without a target: 3, not 5. */
    @Test
    void an_indicator_that_two_initiatives_name_is_counted_once_and_without_target_too() {
        Site site = DerivedSite.showing("one-indicator-serves-two-initiatives");

        assertThat(tally(site, "2024-plan")).isEqualTo(new Tally(0, 0, 2, 0, 0, 1));
    }

    @Test
    void only_results_that_occur_are_put_in_words_and_the_sentence_names_the_denominator() {
        LanguageSide english = DerivedSite.side(DerivedSite.CITY, "en");

        Counts counts = Tallies.words(english, tally(DerivedSite.CITY, "2024-city-plan"));

        assertThat(counts.sentence().text()).contains("8");
        assertThat(counts.results())
                .extracting(item -> item.result() + " " + item.count())
                .containsExactly("met 2", "missed 4", "not-due 1", "no-target 1");
    }

    private static Tally tally(Site site, String plan) {
        return site.tally(site.record().plans().get(plan));
    }
}
