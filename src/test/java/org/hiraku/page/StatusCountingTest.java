package org.hiraku.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hiraku.plan.Actual.Missing;
import org.hiraku.plan.Organization.Division;
import org.hiraku.verdict.Tally;
import org.junit.jupiter.api.Test;

/** What is not settled, counted by department; the site speaks for 1 June 2024. */
class StatusCountingTest {

    private static final List<DepartmentStatus> WAITING =
            DerivedSite.showing("figures-wait-to-be-settled").status().departments();

    @Test
    void a_figure_is_overdue_the_day_after_it_was_to_be_confirmed_and_a_result_when_it_was_due() {
        assertThat(told(WAITING.get(0)))
                .containsExactly(
                        // the data speaks for the day after
                        "confirmation-overdue loans 2023 2024-05-31 library",
                        // fiscal 2022 ends on 31 March 2023, and six months later it was due
                        "result-overdue loans 2022 2023-09-30 library",
                        // to be confirmed on the very day that the data speaks for
                        "to-confirm visitors 2023 2024-06-01 library",
                        "to-confirm visitors 2022 2024-12-31 library");
    }

    /**
     * Loans: 2021 and 2023 without a target, 2022 overdue, 2024 not due; visits: 2022 and 2023
     * without a target, 2024 not due. 2 + 1 + 4 = 7.
     */
    @Test
    void every_period_of_every_headline_series_is_counted_by_its_result() {
        assertThat(WAITING.get(0).results()).isEqualTo(new Tally(0, 0, 2, 1, 0, 4));
        assertThat(WAITING.get(0).results().total()).isEqualTo(7);
    }

    @Test
    void an_ended_divisions_indicator_is_counted_with_the_department_of_who_took_over() {
        DepartmentStatus planning = WAITING.get(1);

        assertThat(planning.department().orElseThrow().id()).isEqualTo("planning");
        assertThat(told(planning)).containsExactly("missing scans 2022 - records");
        assertThat(planning.missing()).isEqualTo(Map.of(Missing.NOT_MEASURED, 1));
        assertThat(planning.results()).isEqualTo(new Tally(0, 0, 0, 0, 1, 0));
    }

    @Test
    void what_nobody_answers_for_stands_at_the_end_and_two_series_in_one_entry() {
        DepartmentStatus nobody = WAITING.get(2);

        assertThat(nobody.department()).isEmpty();
        assertThat(told(nobody)).containsExactly("missing boats 2023 - ");
        assertThat(nobody.outstanding().get(0).series()).hasSize(2);
        assertThat(nobody.missing()).isEqualTo(Map.of(Missing.SUPPRESSED, 2));
    }

    /**
     * The README of the city works its results out. Its missing actuals: 2 not measured yet
     * (emissions 2023, volunteers 2024-H2), 1 not measured (loans 2020), 3 not published (women and
     * men 2023-H1, waiting children 2024-Q2), 2 suppressed (north, south), 1 not applicable
     * (festival 2021), 1 new (pool 2024-06).
     */
    @Test
    void the_city_has_35_results_and_ten_missing_actuals() {
        SiteStatus city = DerivedSite.CITY.status();

        assertThat(city.results()).isEqualTo(new Tally(10, 8, 4, 1, 3, 9));
        assertThat(city.results().total()).isEqualTo(35);
        assertThat(city.missing())
                .isEqualTo(
                        Map.of(
                                Missing.NOT_YET, 2,
                                Missing.NOT_MEASURED, 1,
                                Missing.NOT_PUBLISHED, 3,
                                Missing.SUPPRESSED, 2,
                                Missing.NOT_APPLICABLE, 1,
                                Missing.NEW, 1));
    }

    @Test
    void a_value_that_is_neither_measured_nor_due_is_counted_and_not_listed() {
        assertThat(DerivedSite.CITY.status().departments())
                .flatExtracting(DepartmentStatus::outstanding)
                .extracting(StatusCountingTest::told)
                .filteredOn(told -> told.contains(" volunteers "))
                .containsExactly("missing volunteers 2023-H1 - library+planning");
    }

    private static List<String> told(DepartmentStatus status) {
        return status.outstanding().stream().map(StatusCountingTest::told).toList();
    }

    private static String told(Outstanding one) {
        return String.join(
                " ",
                one.kind().code(),
                one.judged().indicator().id(),
                one.period().written(),
                one.by().map(String::valueOf).orElse("-"),
                one.ownership().divisions().stream()
                        .map(Division::id)
                        .collect(Collectors.joining("+")));
    }
}
