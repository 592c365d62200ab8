package org.hiraku.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hiraku.plan.Organization;
import org.hiraku.plan.Organization.Division;
import org.junit.jupiter.api.Test;

/** Who has an ended division's work, year by year. */
class SuccessionTest {

    private static final Organization REORGANISED =
            DerivedSite.showing("divisions-were-reorganised").record().organization();

    /** Papers to 2021, then records in 2022, then archive and museum. */
    @Test
    void a_chain_is_followed_to_who_stands_in_the_year_asked_for() {
        assertThat(now("papers", 2021)).containsExactly("papers");
        assertThat(now("papers", 2022)).containsExactly("records");
        assertThat(now("papers", 2023)).containsExactly("archive", "museum");
    }

    @Test
    void who_took_over_from_several_knows_them_all() {
        assertThat(ids(new Succession(REORGANISED, 2024).predecessors(division("museum"))))
                .containsExactly("records", "gallery");
    }

    @Test
    void a_division_stands_to_the_end_of_its_last_year() {
        assertThat(now("harbour", 2025)).containsExactly("harbour");
        assertThat(now("harbour", 2026)).containsExactly("coast");
    }

    @Test
    void where_nobody_wrote_when_it_ended_a_division_stands_until_one_who_took_over_begins() {
        assertThat(now("gallery", 2022)).containsExactly("gallery");
        assertThat(now("gallery", 2023)).containsExactly("museum");
    }

    @Test
    void nobody_has_the_work_that_nobody_took_over() {
        assertThat(now("festivals", 2023)).isEmpty();
    }

    private static List<String> now(String id, int year) {
        return ids(new Succession(REORGANISED, year).now(division(id)));
    }

    private static Division division(String id) {
        return REORGANISED.division(id).orElseThrow();
    }

    private static List<String> ids(List<Division> divisions) {
        return divisions.stream().map(Division::id).toList();
    }
}
