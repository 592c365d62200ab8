package org.hiraku.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiraku.Approval;
import org.hiraku.FixtureSite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sites that somebody made to break, deface or slow the program: each is told word for word what is
 * wrong with it in both languages, or builds a harmless site.
 *
 * @see Approval
 */
@Tag("hostile")
class HostileSitesTest {

    private static final Set<String> NAMES =
            Set.of("data", "content", Recipe.NAME, "expected.en.txt", "expected.ja.txt");

    @TempDir Path temporary;

    @TestFactory
    Stream<DynamicTest> a_hostile_site_is_refused_or_harmless() {
        return FixtureSite.allIn("hostile").stream()
                .map(site -> dynamicTest(site.statement(), () -> test(site)));
    }

    private void test(FixtureSite fixture) throws Exception {
        Workbench bench = Workbench.in(temporary);
        bench.lay(FixtureSite.SITES.resolve("smallest-site"));
        assertThat(bench.run("build", "en").exit()).isZero();
        bench.lay(fixture.folder());
        Recipe recipe = Recipe.in(fixture.folder());
        recipe.make(bench.site());
        SortedMap<String, String> formerOutput = bench.output();
        SortedMap<String, String> surroundings = bench.surroundings();
        for (String language : List.of("ja", "en")) {
            Workbench.Answer answer = bench.run("build", language, options(recipe, bench));
            Harmless.answer(answer, language);
            assertThat(bench.surroundings()).isEqualTo(surroundings);
            if (answer.exit() == 0) {
                Harmless.output(bench.out());
            } else {
                bench.assertUntouched(formerOutput);
            }
            Path expected = fixture.folder().resolve("expected." + language + ".txt");
            String told = "exit " + answer.exit() + "\n\n" + answer.err();
            assertThat(told).isEqualTo(Approval.of(expected, told));
        }
        assertThat(names(fixture)).isSubsetOf(NAMES);
    }

    private static String[] options(Recipe recipe, Workbench bench) {
        return recipe.options().stream()
                .map(option -> option.replace("ROOT", bench.root().toString()))
                .toArray(String[]::new);
    }

    private static Set<String> names(FixtureSite site) throws Exception {
        try (Stream<Path> entries = Files.list(site.folder())) {
            return entries.map(path -> path.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
