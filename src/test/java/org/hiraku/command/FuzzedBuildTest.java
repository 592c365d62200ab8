package org.hiraku.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hiraku.FixtureSite;
import org.hiraku.problem.ProblemWording;
import org.hiraku.problem.Problems;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A site with an indicator of any bytes is refused in words, or every page of it can be baked: a
 * fuzzer starts from the indicators of the made-up city and looks for others that reach more of the
 * program. {@code ./check} lets it do so for a while.
 */
class FuzzedBuildTest {

    private static final SiteInMemory SITE =
            new SiteInMemory(FixtureSite.SITES.resolve("smallest-site"));

    @MethodSource("indicators")
    @FuzzTest(maxDuration = "20s")
    void a_site_with_any_indicator_is_refused_in_words_or_baked(byte[] bytes) {
        bake(bytes);
    }

    @MethodSource("indicators")
    @FuzzTest(maxDuration = "8h")
    void for_a_night(byte[] bytes) {
        bake(bytes);
    }

    private static void bake(byte[] bytes) {
        SITE.write("data/indicators/loans.yaml", bytes);
        Problems problems = SITE.bake();
        for (String language : ProblemWording.LANGUAGES) {
            assertThat(FixtureSite.told(problems, language))
                    .doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E]");
        }
    }

    static Stream<byte[]> indicators() throws IOException {
        try (Stream<Path> found =
                Files.walk(FixtureSite.SITES.resolve("city-plan/data/indicators"))) {
            return found
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(FuzzedBuildTest::withKnownUnit)
                    .toList()
                    .stream();
        }
    }

    /** The smallest site declares no units of its own. */
    private static byte[] withKnownUnit(Path file) {
        try {
            return Files.readString(file)
                    .replaceAll("unit: (books|tonnes|degrees)", "unit: number")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
