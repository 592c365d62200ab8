package org.hiraku.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that build without end are killed at some instant. More of them with {@code
 * -Dhiraku.kills=200}.
 */
class KilledBuildTest {

    private static final int KILLS = Integer.getInteger("hiraku.kills", 6);

    @TempDir Path folder;

    @Test
    void whenever_it_is_killed_the_output_is_one_whole_site_and_the_next_build_goes_on()
            throws Exception {
        Publishing site = new Publishing(folder);
        Random random = new Random(272108);
        for (int n = 0; n < KILLS; n++) {
            kill(site, random.nextInt(120));
            if (Files.exists(site.out())) {
                assertWhole(site);
            } else {
                assertThat(site.place().resolve("swapping")).exists();
            }
            site.open().close();
            assertWhole(site);
            site.publish("edition.txt", "after " + n);
            assertThat(site.published()).hasSize(1).containsEntry("edition.txt", "after " + n);
        }
    }

    private void kill(Publishing site, int milliseconds) throws Exception {
        Process child = ChildBuild.start(folder, "builds");
        try {
            while (!Files.exists(site.out().resolve("q1/1.html"))) {
                assertThat(child.waitFor(5, TimeUnit.MILLISECONDS)).isFalse();
            }
            assertThat(child.waitFor(milliseconds, TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    /** Every file is of the edition that the output says it is. */
    private static void assertWhole(Publishing site) throws IOException {
        assertThat(Publishing.isWhole(site.out())).isTrue();
        String edition = site.published().get("edition.txt");
        assertThat(site.published().values()).containsOnly(edition, "always");
    }
}
