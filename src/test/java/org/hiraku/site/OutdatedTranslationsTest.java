package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hiraku.FixtureSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A translation that is older than its source says so on the page, wherever it stands. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutdatedTranslationsTest {

    private static final String MARK = "translation older than the source text";

    @TempDir private static Path folder;

    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        new FixtureSite(
                        FixtureSite.SITES.resolve(
                                "warned/translations-are-older-than-their-source"))
                .layInto(folder);
        site = BuiltSite.of(folder);
        assertThat(Files.exists(folder.resolve("translations.lock"))).isTrue();
    }

    @Test
    void on_an_initiative_its_title_its_description_and_the_note_that_moved_are_marked() {
        Document page = page("en/plans/2024-plan/reading/index.html");

        assertThat(page.select("h1 .outdated").eachText()).containsExactly(MARK);
        assertThat(page.select("main > .prose + .outdated").eachText()).containsExactly(MARK);
        assertThat(page.select(".notes > *").eachText())
                .containsExactly("Notes", "This note is new.", "Branches are included.", MARK);
    }

    @Test
    void the_status_of_translations_lists_them_by_file_and_key() {
        Document page = page("en/status/translations/index.html");

        assertThat(page.select("#outdated").text()).startsWith("Older than the source text (");
        assertThat(page.select("tbody tr").eachText())
                .contains(
                        "content/en/about.md the whole page English",
                        "data/plans/2024-plan/reading.yaml title English");
    }

    @Test
    void on_an_indicator_the_name_of_a_series_a_note_and_what_was_published_are_marked() {
        Document page = page("en/indicators/loans/index.html");

        assertThat(page.select("caption, td p, .as-published").eachText())
                .containsExactlyInAnyOrder(
                        "Targets and actuals: Adults " + MARK,
                        "As the year before " + MARK,
                        "Targets and actuals: Children",
                        "As published about 27 thousand " + MARK);
        assertThat(page.select("h1 .outdated")).isEmpty();
    }

    @Test
    void a_prose_page_is_marked_once_before_its_text() {
        assertThat(page("en/about/index.html").select("article > h1 + .outdated").eachText())
                .containsExactly(MARK);
    }

    @Test
    void where_the_title_is_listed_it_is_marked_too() {
        List<Element> marks = page("en/plans/2024-plan/index.html").select("h3 .outdated");

        assertThat(marks).hasSize(1);
    }

    @Test
    void pages_in_the_source_language_have_no_mark() {
        site.permanentPages("ja")
                .forEach((name, page) -> assertThat(page.select(".outdated")).as(name).isEmpty());
    }

    private static Document page(String name) {
        assertThat(site.pages()).containsKey(name);
        return site.pages().get(name);
    }
}
