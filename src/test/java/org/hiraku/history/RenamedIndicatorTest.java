package org.hiraku.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiraku.history.PublishedPastTest.byId;
import static org.hiraku.history.PublishedPastTest.day;
import static org.hiraku.history.PublishedPastTest.loans;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An indicator keeps its past wherever its file goes. */
class RenamedIndicatorTest {

    private static final String FOLDER = "data/indicators/";

    @TempDir private Path folder;

    private GitSite git;

    @BeforeEach
    void a_target_that_was_changed_once() {
        git = GitSite.in(folder);
        git.put(FOLDER + "loans.yaml", loans("targets: {2024: 100}")).commit(day(1));
        git.put(FOLDER + "loans.yaml", loans("targets: {2024: 110}")).commit(day(2));
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void in_another_sub_folder_it_is_the_same_indicator() {
        git.remove(FOLDER + "loans.yaml")
                .put(FOLDER + "library/loans.yaml", loans("targets: {2024: 120}"))
                .commit(day(3));

        assertThat(changes())
                .isEqualTo(
                        Map.of(
                                "loans",
                                List.of(
                                        "2024-01-02 TARGET 2024: 100 → 110",
                                        "2024-01-03 TARGET 2024: 110 → 120")));
    }

    @Test
    void under_another_id_that_names_the_former_one_as_alias_it_goes_on() {
        git.remove(FOLDER + "loans.yaml")
                .put(FOLDER + "lent.yaml", loans("aliases: [loans]\ntargets: {2024: 130}"))
                .commit(day(3));

        assertThat(changes())
                .isEqualTo(
                        Map.of(
                                "lent",
                                List.of(
                                        "2024-01-02 TARGET 2024: 100 → 110",
                                        "2024-01-03 TARGET 2024: 110 → 130")));
    }

    @Test
    void under_another_id_with_the_same_bytes_it_goes_on() {
        git.remove(FOLDER + "loans.yaml")
                .put(FOLDER + "lent.yaml", loans("targets: {2024: 110}"))
                .commit(day(3));
        git.put(FOLDER + "lent.yaml", loans("targets: {2024: 140}")).commit(day(4));

        assertThat(changes())
                .isEqualTo(
                        Map.of(
                                "lent",
                                List.of(
                                        "2024-01-02 TARGET 2024: 100 → 110",
                                        "2024-01-04 TARGET 2024: 110 → 140")));
    }

    @Test
    void another_indicator_that_comes_when_it_goes_has_no_past() {
        git.remove(FOLDER + "loans.yaml")
                .put(FOLDER + "visits.yaml", loans("targets: {2024: 5000}"))
                .commit(day(3));

        assertThat(changes()).doesNotContainKey("visits");
    }

    /** Else a target could be changed without a trace by way of a commit without it. */
    @Test
    void taken_away_and_brought_back_it_is_compared_with_what_it_was() {
        git.remove(FOLDER + "loans.yaml").put(FOLDER + "visits.yaml", loans("targets: {2024: 7}"));
        git.commit(day(3));
        git.put(FOLDER + "loans.yaml", loans("targets: {2024: 90}")).commit(day(4));

        assertThat(changes())
                .isEqualTo(
                        Map.of(
                                "loans",
                                List.of(
                                        "2024-01-02 TARGET 2024: 100 → 110",
                                        "2024-01-04 TARGET 2024: 110 → 90")));
    }

    private Map<String, List<String>> changes() {
        return byId(PublishedPast.of(folder, Optional.empty(), ""));
    }
}
