package org.hiraku.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiraku.history.PublishedPastTest.loans;
import static org.hiraku.history.PublishedPastTest.told;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hiraku.ledger.Past;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A long past is read within seconds. {@code mvn test -Dtest=ManyCommitsTest -Dhiraku.commits=5000}
 * measures as many commits as are asked for.
 */
class ManyCommitsTest {

    private static final int COMMITS = Integer.getInteger("hiraku.commits", 300);
    private static final int INDICATORS = 100;

    @TempDir private Path folder;

    /** Every commit but the first changes the target of one of a hundred indicators. */
    @Test
    void every_change_of_a_long_past_is_found_and_the_second_look_is_short() {
        Path site = folder.resolve("site");
        Path kept = folder.resolve("kept");
        try (GitSite git = GitSite.in(site)) {
            for (int i = 0; i < INDICATORS; i++) {
                git.put(file(i), text(0));
            }
            git.commit(day(0));
            for (int i = 1; i <= COMMITS; i++) {
                git.put(file(i % INDICATORS), text(i)).commit(day(i));
            }
        }
        Past fresh = timed("fresh", site, kept);
        assertThat(told(fresh)).hasSize(COMMITS);
        assertThat(timed("kept", site, kept)).isEqualTo(fresh);
    }

    private static Past timed(String what, Path site, Path kept) {
        long start = System.nanoTime();
        Past past = PublishedPast.of(site, Optional.of(kept), "1");
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        System.out.println(COMMITS + " commits, " + what + ": " + milliseconds + " ms");
        assertThat(milliseconds).isLessThan(60_000);
        return past;
    }

    private static String file(int indicator) {
        return "data/indicators/indicator-" + indicator + ".yaml";
    }

    private static String text(int target) {
        StringBuilder text = new StringBuilder(loans("targets: {2024: " + target + "}"));
        text.append("actuals:\n");
        for (int year = 1990; year < 2024; year++) {
            text.append("  ").append(year).append(": ").append(year * 7).append('\n');
        }
        return text.toString();
    }

    private static String day(int day) {
        return LocalDate.of(2010, 1, 1).plusDays(day) + "T12:00:00+09:00";
    }
}
