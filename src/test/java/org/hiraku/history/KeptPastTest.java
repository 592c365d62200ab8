package org.hiraku.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiraku.history.PublishedPastTest.day;
import static org.hiraku.history.PublishedPastTest.loans;
import static org.hiraku.history.PublishedPastTest.told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hiraku.ledger.Past;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was kept from the build before makes a build faster and nothing else. */
class KeptPastTest {

    private static final String FOLDER = "data/indicators/";

    @TempDir private Path folder;

    private GitSite git;
    private Path site;
    private Path kept;

    @BeforeEach
    void repository() {
        site = folder.resolve("site");
        kept = folder.resolve("kept");
        git = GitSite.in(site);
    }

    @AfterEach
    void close() {
        git.close();
    }

    /** Changes, renames, removals, files that come back, and unreadable ones, in any order. */
    @Test
    void after_any_commits_it_is_what_a_fresh_look_finds() {
        Random random = new Random(20260401);
        List<String> there = new ArrayList<>();
        int changes = 0;
        for (int day = 1; day <= 80; day++) {
            edit(random, there);
            git.commit(day(day));
            if (random.nextInt(3) > 0) {
                Past fresh = PublishedPast.of(site, Optional.empty(), "1");
                assertThat(PublishedPast.of(site, Optional.of(kept), "1")).isEqualTo(fresh);
                assertThat(PublishedPast.of(site, Optional.of(kept), "1")).isEqualTo(fresh);
                changes = told(fresh).size();
            }
        }
        assertThat(changes).isGreaterThan(15);
    }

    private void edit(Random random, List<String> there) {
        String text =
                random.nextInt(8) == 0
                        ? "unreadable: ["
                        : loans(
                                "aliases: [i%d]\ntargets: {2024: %d}\nactuals: {2023: %d}"
                                        .formatted(
                                                random.nextInt(8),
                                                random.nextInt(3),
                                                random.nextInt(3)));
        String file = FOLDER + (random.nextInt(4) == 0 ? "sub/" : "") + "i" + random.nextInt(8);
        int what = random.nextInt(10);
        if (what < 3 && !there.isEmpty()) {
            git.remove(there.remove(random.nextInt(there.size())));
        }
        if (what > 1) {
            git.put(file + ".yaml", text);
            there.remove(file + ".yaml");
            there.add(file + ".yaml");
        }
    }

    @Test
    void after_the_branch_was_written_anew_it_is_looked_at_anew() {
        String first = git.put(FOLDER + "loans.yaml", loans("targets: {2024: 1}")).commit(day(1));
        git.put(FOLDER + "loans.yaml", loans("targets: {2024: 2}")).commit(day(2));
        assertThat(told(past())).containsExactly("2024-01-02 TARGET 2024: 1 → 2");

        git.put(FOLDER + "loans.yaml", loans("targets: {2024: 3}")).commit(day(3), first);

        assertThat(told(past())).containsExactly("2024-01-03 TARGET 2024: 1 → 3");
    }

    @Test
    void what_is_damaged_or_another_programs_counts_for_nothing() throws IOException {
        git.put(FOLDER + "loans.yaml", loans("targets: {2024: 1}")).commit(day(1));
        git.put(FOLDER + "loans.yaml", loans("targets: {2024: 2}")).commit(day(2));
        Past past = past();
        byte[] bytes = Files.readAllBytes(kept);
        for (int at = 0; at < bytes.length; at += 41) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x41;
            Files.write(kept, damaged);
            assertThat(past()).isEqualTo(past);
        }
        assertThat(PublishedPast.of(site, Optional.of(kept), "2")).isEqualTo(past);
    }

    @Test
    void a_place_that_cannot_be_written_does_no_harm() throws IOException {
        git.put(FOLDER + "loans.yaml", loans("targets: {2024: 1}")).commit(day(1));
        kept = Files.createFile(folder.resolve("file")).resolve("kept");

        assertThat(told(past())).isEmpty();
    }

    private Past past() {
        return PublishedPast.of(site, Optional.of(kept), "1");
    }
}
