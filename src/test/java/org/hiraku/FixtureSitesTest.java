package org.hiraku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hiraku.problem.ProblemWording;
import org.hiraku.problem.Problems;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What each fixture site is told, word for word, in both languages.
 *
 * @see Approval
 */
class FixtureSitesTest {

    @TempDir Path temporary;

    @TestFactory
    Stream<DynamicTest> refused() {
        return FixtureSite.allIn("refused").stream().map(site -> test(site, true));
    }

    @TestFactory
    Stream<DynamicTest> warned() {
        return FixtureSite.allIn("warned").stream().map(site -> test(site, false));
    }

    @Test
    void nothing_is_wrong_with_the_sites_that_others_are_built_on() {
        for (Path site :
                List.of(
                        FixtureSite.SITES.resolve("smallest-site"),
                        FixtureSite.SITES.resolve("city-plan"),
                        Path.of("."))) {
            assertThat(FixtureSite.told(FixtureSite.problemsOf(site), "en")).isEmpty();
        }
    }

    private DynamicTest test(FixtureSite site, boolean refused) {
        return dynamicTest(
                site.statement(),
                () -> {
                    Path laid = Files.createTempDirectory(temporary, "site");
                    site.layInto(laid);
                    Problems problems = FixtureSite.problemsOf(laid);
                    assertThat(problems.refuse(false)).isEqualTo(refused);
                    assertThat(problems.refuse(true)).isTrue();
                    for (String language : new TreeSet<>(ProblemWording.LANGUAGES)) {
                        compare(site, language, FixtureSite.told(problems, language));
                    }
                    assertThat(names(site))
                            .isSubsetOf(
                                    "data",
                                    "content",
                                    "translations.lock",
                                    "assets",
                                    "expected.en.txt",
                                    "expected.ja.txt");
                });
    }

    private static void compare(FixtureSite site, String language, String told) {
        Path expected = site.folder().resolve("expected." + language + ".txt");
        assertThat(told).isEqualTo(Approval.of(expected, told));
    }

    private static Set<String> names(FixtureSite site) {
        Set<String> names = new TreeSet<>();
        FixtureSite.list(site.folder()).forEach(path -> names.add(path.getFileName().toString()));
        return names;
    }
}
