package org.hiraku.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Plan;
import org.junit.jupiter.api.Test;

/** The record's links followed backwards, and the orders that lists are in. */
class ReferencesTest {

    private static final References CITY = DerivedSite.CITY.references();

    @Test
    void plans_stand_newest_first() {
        assertThat(CITY.newestFirst())
                .extracting(Plan::id)
                .containsExactly("2024-city-plan", "2023-city-plan");
    }

    @Test
    void indicators_stand_in_the_order_of_the_newest_plan_then_of_those_before() {
        assertThat(CITY.inOrder())
                .extracting(Indicator::id)
                .containsExactly(
                        "library-loans",
                        "reading-room-open",
                        "volunteers",
                        "emissions",
                        "pool-temperature",
                        "waiting-children",
                        "parents-satisfied",
                        "council-reports",
                        "festival-visitors");
    }

    @Test
    void an_indicator_that_two_initiatives_name_stands_where_the_first_one_has_it() {
        References shared =
                DerivedSite.showing("one-indicator-serves-two-initiatives").references();

        assertThat(shared.inOrder()).extracting(Indicator::id).containsExactly("visitors", "loans");
        assertThat(ids(shared.ofIndicator("visitors")))
                .containsExactly("2024-plan/reading", "2024-plan/harbour");
    }

    @Test
    void the_first_has_nothing_before_it_and_the_last_nothing_after() {
        List<Indicator> all = CITY.inOrder();

        assertThat(CITY.before(all.get(0))).isEmpty();
        assertThat(CITY.after(all.get(all.size() - 1))).isEmpty();
        for (int i = 1; i < all.size(); i++) {
            assertThat(CITY.before(all.get(i))).contains(all.get(i - 1));
            assertThat(CITY.after(all.get(i - 1))).contains(all.get(i));
        }
    }

    @Test
    void an_indicator_knows_the_work_it_measured_the_latest_first() {
        assertThat(ids(CITY.ofIndicator("library-loans")))
                .containsExactly("2024-city-plan/reading-town", "2023-city-plan/library");
        assertThat(CITY.ofIndicator("nobody-names-this")).isEmpty();
    }

    @Test
    void a_policy_sheet_belongs_to_the_plan_of_its_edition_alone() {
        assertThat(ids(CITY.ofSheet("2024", "01-01")))
                .containsExactly("2024-city-plan/reading-town");
        assertThat(ids(CITY.ofSheet("2023", "01-01"))).containsExactly("2023-city-plan/library");
        assertThat(CITY.ofSheet("2023", "07-03")).isEmpty();
    }

    @Test
    void a_division_knows_its_initiatives_and_a_plan_the_one_that_followed_it() {
        assertThat(ids(CITY.ofDivision("library")))
                .containsExactly("2024-city-plan/reading-town", "2023-city-plan/library");
        assertThat(CITY.ofDivision("environment")).hasSize(1);
        assertThat(Optional.ofNullable(CITY.nextEdition().get("2023-city-plan")))
                .map(Plan::id)
                .contains("2024-city-plan");
    }

    private static List<String> ids(List<Initiative> initiatives) {
        return initiatives.stream().map(Initiative::fullId).toList();
    }
}
