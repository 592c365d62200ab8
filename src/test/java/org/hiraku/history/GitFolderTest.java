package org.hiraku.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiraku.history.PublishedPastTest.day;
import static org.hiraku.history.PublishedPastTest.loans;
import static org.hiraku.history.PublishedPastTest.told;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hiraku.ledger.Past;
import org.hiraku.ledger.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a site's repository is looked for, and where not. */
class GitFolderTest {

    private static final String CHANGE = "2024-01-02 TARGET 2024: 100 → 110";

    @TempDir private Path folder;

    @Test
    void in_a_folder_above_the_site_whose_files_alone_count() {
        try (GitSite git = GitSite.in(folder)) {
            git.put("data/indicators/loans.yaml", loans("targets: {2024: 1}"))
                    .put("sites/city/data/indicators/loans.yaml", loans("targets: {2024: 100}"))
                    .commit(day(1));
            String changed =
                    git.put("sites/city/data/indicators/loans.yaml", loans("targets: {2024: 110}"))
                            .commit(day(2));
            git.put("data/indicators/loans.yaml", loans("targets: {2024: 2}")).commit(day(3));

            assertThat(told(past(folder.resolve("sites/city")))).containsExactly(CHANGE);
            assertThat(Commits.of(folder.resolve("sites/city")).last().orElseThrow().id())
                    .isEqualTo(changed);
        }
    }

    @Test
    void for_a_site_that_a_repository_above_it_does_not_hold_there_is_no_past() throws IOException {
        try (GitSite git = GitSite.in(folder)) {
            git.put("data/indicators/loans.yaml", loans("targets: {2024: 1}")).commit(day(1));
            Path other = Files.createDirectories(folder.resolve("other/data"));

            assertThat(past(other.getParent()).reach().extent())
                    .isEqualTo(Reach.Extent.UNCOMMITTED);
            assertThat(Commits.of(other.getParent()).last()).isEmpty();
        }
    }

    /** The list of tracked files says so: the repository itself, which is none, is never opened. */
    @Test
    void for_a_site_that_is_not_tracked_no_repository_is_opened() throws IOException {
        Path site = Files.createDirectories(folder.resolve("bench/site/data")).getParent();
        Path index = Files.createDirectories(folder.resolve(".git")).resolve("index");
        Files.write(index, list(2, "", "data/site.yaml", "data/units.yaml"));
        assertThat(past(site).reach().extent()).isEqualTo(Reach.Extent.UNCOMMITTED);

        for (byte[] list :
                List.of(
                        list(2, "", "a", "bench/site/data/site.yaml"),
                        list(2, "link", "data/site.yaml"),
                        list(4, "", "data/site.yaml"),
                        "DIRC".getBytes(StandardCharsets.UTF_8))) {
            Files.write(index, list);
            assertThat(past(site).reach().extent()).isEqualTo(Reach.Extent.UNREADABLE);
        }
    }

    /** Such a list: its version, a name of what stands behind the files, the files. */
    private static byte[] list(int version, String behind, String... files) {
        ByteBuffer list = ByteBuffer.allocate(1000);
        list.put("DIRC".getBytes(StandardCharsets.UTF_8)).putInt(version).putInt(files.length);
        for (String file : files) {
            int start = list.position();
            list.position(start + 60);
            list.putShort((short) file.length()).put(file.getBytes(StandardCharsets.UTF_8));
            list.position(start + (62 + file.length() + 8) / 8 * 8);
        }
        list.put(behind.getBytes(StandardCharsets.UTF_8)).putInt(0).position(list.position() + 20);
        return Arrays.copyOf(list.array(), list.position());
    }

    @Test
    void for_another_worktree_in_the_repository_it_belongs_to() throws IOException {
        Path main = siteWithAChange();
        Path worktree = Files.createDirectories(folder.resolve("worktree"));
        Path git = Files.createDirectories(main.resolve(".git/worktrees/worktree"));
        Files.writeString(worktree.resolve(".git"), "gitdir: " + git + "\n");
        Files.writeString(git.resolve("gitdir"), worktree.resolve(".git") + "\n");
        Files.writeString(git.resolve("commondir"), "../..\n");
        Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");

        assertThat(told(past(worktree))).containsExactly(CHANGE);
    }

    @Test
    void for_a_submodule_in_the_folder_that_names_it() throws IOException {
        Path git = folder.resolve("super/.git/modules/site");
        Path site = siteWithAChange();
        Files.createDirectories(git.getParent());
        Files.move(site.resolve(".git"), git);
        Path submodule = folder.resolve("super/site");
        Files.move(site, submodule);
        Files.writeString(submodule.resolve(".git"), "gitdir: ../.git/modules/site\n");
        Files.writeString(git.resolve("config"), "[core]\n\tworktree = ../../../site\n");

        assertThat(told(past(submodule))).containsExactly(CHANGE);
    }

    /** A site from a stranger could else show what another repository of the machine holds. */
    @Test
    void never_in_a_repository_that_does_not_name_the_site_in_return() throws IOException {
        Path other = siteWithAChange();
        Path site = Files.createDirectories(folder.resolve("unpacked"));
        for (String pointer :
                new String[] {
                    "gitdir: " + other.resolve(".git") + "\n",
                    "gitdir: ../site/.git",
                    "gitdir: \0",
                    "gitdir: nowhere\n",
                    "x".repeat(100_000)
                }) {
            Files.writeString(site.resolve(".git"), pointer);
            assertThat(past(site).reach().extent()).isEqualTo(Reach.Extent.ABSENT);
            assertThat(Commits.of(site).last()).isEmpty();
        }
    }

    @Test
    void never_through_a_link() throws IOException {
        Path other = siteWithAChange();
        Path site = Files.createDirectories(folder.resolve("linked"));
        Files.createSymbolicLink(site.resolve(".git"), other.resolve(".git"));

        assertThat(past(site).reach().extent()).isEqualTo(Reach.Extent.ABSENT);
    }

    private Path siteWithAChange() {
        Path site = folder.resolve("site");
        try (GitSite git = GitSite.in(site)) {
            git.put("data/indicators/loans.yaml", loans("targets: {2024: 100}")).commit(day(1));
            git.put("data/indicators/loans.yaml", loans("targets: {2024: 110}")).commit(day(2));
        }
        return site;
    }

    private static Past past(Path site) {
        return PublishedPast.of(site, Optional.empty(), "");
    }
}
