package org.hiraku.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds after any number of builds, tried on sites that change at random. */
class BuildAfterBuildTest {

    private static final String[] PATHS = {
        "a", "a/b", "a/b/c", "a/d", "e", "e/f", "g/h/i", "g/h/j", "g/k", "l"
    };

    @TempDir Path folder;

    @Test
    void the_output_is_what_was_written_last_and_the_counts_tell_the_difference()
            throws IOException {
        Publishing site = new Publishing(folder);
        Random random = new Random(2024);
        Map<String, String> former = new TreeMap<>();
        for (int build = 0; build < 400; build++) {
            Map<String, String> next = random.nextInt(8) == 0 ? former : changed(former, random);
            assertThat(site.publish(next)).isEqualTo(expected(former, next));
            assertThat(site.published()).isEqualTo(next);
            assertThat(Publishing.isWhole(site.out())).isTrue();
            former = next;
        }
    }

    private static Map<String, String> changed(Map<String, String> former, Random random) {
        Map<String, String> next = new TreeMap<>(former);
        for (int n = random.nextInt(4); n >= 0; n--) {
            String path = PATHS[random.nextInt(PATHS.length)];
            if (random.nextInt(3) == 0) {
                next.remove(path);
            } else {
                next.keySet().removeIf(p -> p.startsWith(path + "/") || path.startsWith(p + "/"));
                next.put(path, "text " + random.nextInt(3));
            }
        }
        return next;
    }

    private static Published expected(Map<String, String> former, Map<String, String> next) {
        int unchanged =
                (int)
                        next.entrySet().stream()
                                .filter(file -> file.getValue().equals(former.get(file.getKey())))
                                .count();
        int deleted =
                (int) former.keySet().stream().filter(path -> !next.containsKey(path)).count();
        long bytes = next.values().stream().mapToLong(String::length).sum();
        return new Published(next.size() - unchanged, unchanged, deleted, bytes);
    }
}
