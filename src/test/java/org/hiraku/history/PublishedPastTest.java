package org.hiraku.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hiraku.ledger.Change;
import org.hiraku.ledger.Past;
import org.hiraku.ledger.Reach;
import org.hiraku.ledger.Subject;
import org.hiraku.ledger.Value;
import org.hiraku.plan.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commits of a site tell of its figures. */
class PublishedPastTest {

    private static final String LOANS = "data/indicators/loans.yaml";

    @TempDir private Path folder;

    private GitSite git;

    @BeforeEach
    void repository() {
        git = GitSite.in(folder);
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void a_target_that_a_commit_changed_is_noted_with_both_values_and_the_day_at_the_committer() {
        git.put(LOANS, loans("targets: {2024: 100}")).commit("2022-04-01T09:00:00+09:00");
        String changed =
                git.put(LOANS, loans("targets: {2024: 120}")).commit("2023-04-01T08:59:00+09:00");

        Past past = past();

        // 08:59 in Japan is 23:59 of the day before in UTC: it is the day in Japan that counts.
        assertThat(told(past)).containsExactly("2023-04-01 TARGET 2024: 100 → 120");
        assertThat(past.byId().get("loans").get(0).commit().id()).isEqualTo(changed);
        assertThat(past.reach())
                .isEqualTo(new Reach(Reach.Extent.WHOLE, Optional.of(LocalDate.of(2022, 4, 1)), 0));
    }

    @Test
    void what_is_published_for_the_first_time_is_no_change_and_what_is_no_longer_given_is_one() {
        commits("targets: {2024: 100}", "targets: {2024: 100, 2025: 110}", "targets: {2025: 110}");

        assertThat(told(past())).containsExactly("2024-01-03 TARGET 2024: 100 → nothing");
    }

    @Test
    void other_digits_of_the_same_number_are_no_change() {
        commits("targets: {2024: 65.0}", "targets: {2024: 65}");

        assertThat(told(past())).isEmpty();
    }

    @Test
    void a_provisional_actual_may_change_until_it_is_final() {
        commits(
                "actuals: {2023: {value: 90, status: provisional}}",
                "actuals: {2023: {value: 95, status: estimated}}",
                "actuals: {2023: 96}",
                "actuals: {2023: {value: 97, status: revised}}",
                "actuals: {2023: {missing: not-published}}",
                "actuals: {2023: 97}");

        assertThat(told(past()))
                .containsExactly(
                        "2024-01-04 ACTUAL 2023: 96 → 97",
                        "2024-01-05 ACTUAL 2023: 97 → not-published");
    }

    @Test
    void a_range_and_a_yes_are_values_too() {
        commits(
                "targets: {2024: {low: 1, high: 3, type: within}, 2025: {value: true, type: complete}}",
                "targets: {2024: {low: 1, high: 4, type: within}, 2025: {value: false, type: complete}}");

        assertThat(told(past()))
                .containsExactly(
                        "2024-01-02 TARGET 2024: 1–3 → 1–4",
                        "2024-01-02 TARGET 2025: true → false");
    }

    @Test
    void another_unit_is_another_value() {
        git.put(LOANS, loans("targets: {2024: 100}")).commit(day(1));
        git.put(LOANS, loans("targets: {2024: 100}").replace("unit: number", "unit: person"))
                .commit(day(2));

        assertThat(told(past())).containsExactly("2024-01-02 TARGET 2024: 100 → 100 person");
    }

    @Test
    void a_commit_is_what_the_branch_that_is_checked_out_held_one_after_the_other() {
        String first = git.put(LOANS, loans("targets: {2024: 100}")).commit(day(1));
        git.put(LOANS, loans("targets: {2024: 900}")).commit(day(2));
        String branch = git.put(LOANS, loans("targets: {2024: 120}")).commit(day(3));
        git.turnTo(first);
        git.commit(day(4), first, branch);

        // Nobody has ever seen the 900 of the branch: it was never on the line that is published.
        assertThat(told(past())).containsExactly("2024-01-04 TARGET 2024: 100 → 120");
    }

    @Test
    void a_commit_checked_out_without_a_branch_has_the_past_up_to_it() {
        git.put(LOANS, loans("targets: {2024: 100}")).commit(day(1));
        String second = git.put(LOANS, loans("targets: {2024: 110}")).commit(day(2));
        git.put(LOANS, loans("targets: {2024: 120}")).commit(day(3));
        git.detach(second);

        assertThat(told(past())).containsExactly("2024-01-02 TARGET 2024: 100 → 110");
    }

    @Test
    void what_is_not_committed_yet_is_no_past() {
        git.put(LOANS, loans("targets: {2024: 100}")).commit(day(1));
        git.put(LOANS, loans("targets: {2024: 110}"));

        assertThat(told(past())).isEmpty();
    }

    @Test
    void a_table_beside_the_file_counts_with_it() {
        git.put(LOANS, loans("targets: {2024: 100}\nactuals: {2023: 90}")).commit(day(1));
        git.put(LOANS, loans("observations: loans.csv"))
                .put(
                        "data/indicators/loans.csv",
                        "period,kind,value\n2024,target,100\n2023,actual,90\n")
                .commit(day(2));
        git.put("data/indicators/loans.csv", "period,kind,value\n2024,target,105\n2023,actual,90\n")
                .commit(day(3));

        assertThat(told(past())).containsExactly("2024-01-03 TARGET 2024: 100 → 105");
    }

    @Test
    void a_series_that_goes_on_under_another_name_is_followed() {
        git.put(LOANS, loans("targets: {2024: 100}")).commit(day(1));
        git.put(LOANS, loans("targets: {2024: 110}")).commit(day(2));
        git.put(
                        LOANS,
                        loans(
                                """
                                series:
                                  books: {name: {ja: 本, en: Books}, targets: {2024: 110}}
                                  films: {name: {ja: 映画, en: Films}, targets: {2024: 7}}\
                                """))
                .commit(day(3));

        assertThat(told(past())).containsExactly("2024-01-02 TARGET books 2024: 100 → 110");
    }

    private void commits(String... figures) {
        for (int i = 0; i < figures.length; i++) {
            git.put(LOANS, loans(figures[i])).commit(day(i + 1));
        }
    }

    static String day(int day) {
        return LocalDate.of(2024, 1, 1).plusDays(day - 1L) + "T12:00:00+09:00";
    }

    static String loans(String figures) {
        return "name: {ja: 貸出, en: Loans}\nunit: number\ndirection: up\n" + figures + "\n";
    }

    private Past past() {
        return PublishedPast.of(folder, Optional.empty(), "");
    }

    /** The changes of all indicators, one a line. */
    static List<String> told(Past past) {
        return past.byId().values().stream()
                .flatMap(List::stream)
                .map(PublishedPastTest::told)
                .toList();
    }

    /** The same by id. */
    static Map<String, List<String>> byId(Past past) {
        Map<String, List<String>> byId = new TreeMap<>();
        past.byId().forEach((id, all) -> byId.put(id, all.stream().map(c -> told(c)).toList()));
        return byId;
    }

    private static String told(Change change) {
        Subject subject = change.subject();
        return change.commit().day()
                + " "
                + subject.role()
                + " "
                + subject.series().id().map(id -> id + " ").orElse("")
                + subject.period()
                + ": "
                + told(change.former())
                + " → "
                + change.current()
                        .map(PublishedPastTest::told)
                        .or(() -> change.missing().map(why -> why.code()))
                        .orElse("nothing");
    }

    private static String told(Value value) {
        String amount =
                value.amount() instanceof Target.Range range
                        ? range.low() + "–" + range.high()
                        : ((Target.Value) value.amount()).figure().written();
        return value.unit().equals("number") ? amount : amount + " " + value.unit();
    }
}
