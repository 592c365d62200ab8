package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hiraku.Approval;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Three editions of a plan: the library was renamed, the roads were split, parks and gardens
 * merged, the harbour ended with a reason and the bridges without one, and of the festival nothing
 * more is said.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EditionsTest {

    private static final String STATEMENT = "three-editions-of-a-plan";
    private static final Path EXPECTED =
            Path.of("src/test/sites/shown").resolve(STATEMENT).resolve("expected");
    private static final BuiltSite SITE = BuiltSite.showing(STATEMENT);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "plans/2023-plan/, .dropped",
        "plans/2022-plan/harbour/, .ended",
        "plans/2022-plan/roads/, dl.facts",
        "plans/2023-plan/bridges/, '.ended, dl.facts'",
        "plans/2023-plan/green/, dl.facts",
        "plans/2024-plan/reading/, dl.facts",
        "indicators/readers/, .about dl > div:has(a[href*=borrowers])",
        "indicators/borrowers/, .about dl > div:has(a[href*=readers])",
        "indicators/ships/, .ended"
    })
    void is_told_in_both_languages_as_expected(String path, String part) {
        for (String language : List.of("ja", "en")) {
            Document page = SITE.pages().get(language + "/" + path + "index.html");
            String shown = page.select("main").select(part).outerHtml() + "\n";
            String name = path.replaceAll("/$", "").replace('/', '-') + ".html";

            assertThat(shown)
                    .isEqualTo(Approval.of(EXPECTED.resolve(language).resolve(name), shown));
        }
    }

    @Test
    void only_what_nobody_accounts_for_is_listed_as_not_continued() {
        assertThat(links("en/plans/2023-plan/index.html", ".dropped a"))
                .containsExactly(
                        "The summer festival", "Roads mended", "Visitors to the summer festival");
        assertThat(links("en/plans/2022-plan/index.html", ".dropped")).isEmpty();
        assertThat(links("en/plans/2024-plan/index.html", ".dropped")).isEmpty();
    }

    @Test
    void work_is_followed_through_all_editions() {
        assertThat(links("en/plans/2024-plan/green/index.html", "dl.facts a[href*=2022]"))
                .containsExactly("Gardens", "Parks");
        assertThat(links("en/plans/2022-plan/library/index.html", "dl.facts a[href*=reading]"))
                .containsExactly("A town that reads", "A town that reads");
    }

    @Test
    void the_years_of_an_indicator_go_on_in_one_place() {
        assertThat(links("en/indicators/loans/index.html", ".kicker a"))
                .containsExactly("A town that reads", "A town that reads", "A better library");
        assertThat(links("en/indicators/loans/index.html", "table.figures tbody tr")).hasSize(3);
    }

    private static List<String> links(String page, String selector) {
        assertThat(SITE.pages()).containsKey(page);
        return SITE.pages().get(page).select(selector).eachText();
    }
}
