package org.hiraku.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiraku.history.PublishedPastTest.day;
import static org.hiraku.history.PublishedPastTest.loans;
import static org.hiraku.history.PublishedPastTest.told;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hiraku.ledger.Past;
import org.hiraku.ledger.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far back the past is known is told, never guessed. */
class ReachTest {

    private static final String LOANS = "data/indicators/loans.yaml";

    @TempDir private Path folder;

    @Test
    void without_a_repository_nothing_is_known() {
        assertThat(past()).isEqualTo(Past.none(Reach.Extent.ABSENT));
    }

    @Test
    void before_the_first_commit_of_the_data_nothing_is_known() {
        try (GitSite git = GitSite.in(folder)) {
            git.put(LOANS, loans("targets: {2024: 100}"));
            assertThat(past()).isEqualTo(Past.none(Reach.Extent.UNCOMMITTED));
            git.remove(LOANS).put("README.md", "A site to be").commit(day(1));
            assertThat(past()).isEqualTo(Past.none(Reach.Extent.UNCOMMITTED));
        }
    }

    @Test
    void the_past_begins_with_the_first_commit_that_holds_an_indicator() {
        try (GitSite git = GitSite.in(folder)) {
            git.put("data/site.yaml", "title: A site to be\n").commit(day(1));
            git.put(LOANS, loans("targets: {2024: 100}")).commit(day(2));
            git.put("README.md", "A site").commit(day(3));

            assertThat(past().reach()).isEqualTo(reach(Reach.Extent.WHOLE, 2));
        }
    }

    @Test
    void in_a_shallow_clone_it_begins_where_the_clone_does() {
        try (GitSite git = GitSite.in(folder)) {
            git.put(LOANS, loans("targets: {2024: 100}")).commit(day(1));
            String oldest = git.put(LOANS, loans("targets: {2024: 110}")).commit(day(2));
            git.put(LOANS, loans("targets: {2024: 120}")).commit(day(3));
            Path kept = folder.resolve("kept");
            git.forgetBefore(oldest);

            Past shallow = PublishedPast.of(folder, Optional.of(kept), "1");

            assertThat(shallow.reach()).isEqualTo(reach(Reach.Extent.SHALLOW, 2));
            assertThat(told(shallow)).containsExactly("2024-01-03 TARGET 2024: 110 → 120");
            git.put(LOANS, loans("targets: {2024: 130}")).commit(day(4));
            assertThat(PublishedPast.of(folder, Optional.of(kept), "1").reach())
                    .isEqualTo(reach(Reach.Extent.SHALLOW, 2));

            git.remember();

            Past whole = PublishedPast.of(folder, Optional.of(kept), "1");
            assertThat(whole.reach()).isEqualTo(reach(Reach.Extent.WHOLE, 1));
            assertThat(told(whole)).hasSize(3);
        }
    }

    private static Reach reach(Reach.Extent extent, int day) {
        return new Reach(extent, Optional.of(LocalDate.of(2024, 1, day)), 0);
    }

    private Past past() {
        return PublishedPast.of(folder, Optional.empty(), "");
    }
}
