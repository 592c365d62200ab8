package org.hiraku.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiraku.history.PublishedPastTest.day;
import static org.hiraku.history.PublishedPastTest.loans;
import static org.hiraku.history.PublishedPastTest.told;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiraku.ledger.Past;
import org.hiraku.ledger.Reach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A revision that cannot be read is passed over and counted, whatever it holds. */
class HostilePastTest {

    private static final String LOANS = "data/indicators/loans.yaml";

    @TempDir private Path folder;

    private GitSite git;

    @BeforeEach
    void repository() {
        git = GitSite.in(folder.resolve("site"));
    }

    @AfterEach
    void close() {
        git.close();
    }

    static Stream<byte[]> hostile() {
        return Stream.of(
                        loans("targets: {2024: nonsense}"),
                        "",
                        "[".repeat(10_000),
                        "a: &a [1]\nb: *a\n",
                        "targets:\n" + "  ".repeat(2_000) + "x: 1\n",
                        loans("targets: {2024: " + "9".repeat(1_000_000) + "}"),
                        "x".repeat(2 * 1024 * 1024),
                        "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
                        "\u0000\u001b[31m",
                        "<<<<<<< ours\n" + loans("targets: {2024: 1}"))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource
    void hostile(byte[] bytes) {
        git.put(LOANS, loans("targets: {2024: 100}")).commit(day(1));
        git.put(LOANS, bytes).commit(day(2));
        git.put(LOANS, loans("targets: {2024: 110}")).commit(day(3));
        git.put(LOANS, loans("targets: {2024: 120}")).commit(day(4));

        Past past = past();

        assertThat(told(past))
                .containsExactly(
                        "2024-01-03 TARGET 2024: 100 → 110", "2024-01-04 TARGET 2024: 110 → 120");
        assertThat(past.reach().extent()).isEqualTo(Reach.Extent.WHOLE);
        assertThat(past.reach().unread()).isEqualTo(1);
    }

    @Test
    void a_revision_whose_bytes_are_not_at_hand_is_passed_over_and_not_remembered_so() {
        git.put(LOANS, loans("targets: {2024: 100}")).commit(day(1));
        git.put(LOANS, loans("targets: {2024: 110}")).commit(day(2));
        git.lose(LOANS);
        git.put(LOANS, loans("targets: {2024: 120}")).commit(day(3));
        Path kept = folder.resolve("kept");

        Past past = PublishedPast.of(folder.resolve("site"), Optional.of(kept), "1");

        assertThat(told(past)).containsExactly("2024-01-03 TARGET 2024: 100 → 120");
        assertThat(past.reach().unread()).isEqualTo(1);
        assertThat(kept).doesNotExist();
    }

    @Test
    void files_that_are_no_indicators_are_left_alone() {
        git.put(LOANS, loans("targets: {2024: 100}"))
                .put("data/indicators/.hidden/x.yaml", loans("targets: {2024: 1}"))
                .put("data/indicators/README.md", "Words")
                .put("data/indicators/CON.yaml", loans("targets: {2024: 1}"))
                .put("data/indicators/" + "a/".repeat(40) + "deep.yaml", "x: [")
                .commit(day(1));
        git.put("data/indicators/.hidden/x.yaml", loans("targets: {2024: 2}")).commit(day(2));

        assertThat(past().reach().unread()).isZero();
        assertThat(told(past())).isEmpty();
    }

    @Test
    void a_repository_that_cannot_be_read_says_so() throws Exception {
        git.put(LOANS, loans("targets: {2024: 100}")).commit(day(1));
        Files.writeString(folder.resolve("site/.git/refs/heads/main"), "0".repeat(39) + "1\n");

        assertThat(past().reach().extent()).isEqualTo(Reach.Extent.UNREADABLE);
    }

    private Past past() {
        return PublishedPast.of(folder.resolve("site"), Optional.empty(), "");
    }
}
