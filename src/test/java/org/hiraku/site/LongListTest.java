package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hiraku.FixtureSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of more indicators than one page shows: the smallest site's and 204 more. */
class LongListTest {

    private static final List<String> PAGES =
            Stream.of("", "page-2/", "page-3/")
                    .map(p -> "en/indicators/" + p + "index.html")
                    .toList();

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        site = withManyIndicators(folder);
    }

    /** The smallest site with 204 more indicators, each with a provisional actual. */
    static BuiltSite withManyIndicators(Path folder) throws IOException {
        new FixtureSite(FixtureSite.SITES.resolve("smallest-site")).layInto(folder);
        for (int number = 1; number <= 204; number++) {
            String yaml =
                    """
                    name: {ja: 分館%1$dの貸出冊数, en: Loans of branch %1$d}
                    unit: number
                    direction: up
                    targets: {2023: %1$d000, 2024: %1$d500}
                    actuals: {2023: {value: %1$d100, status: provisional}}
                    """
                            .formatted(number);
            Files.writeString(folder.resolve("data/indicators/branch-" + number + ".yaml"), yaml);
        }
        return BuiltSite.of(folder);
    }

    @Test
    void shows_a_hundred_on_a_page_and_each_once() {
        List<List<String>> shown =
                PAGES.stream()
                        .map(
                                page ->
                                        site.pages()
                                                .get(page)
                                                .select(".indicator-row .brief-name")
                                                .eachText())
                        .toList();

        assertThat(shown).extracting(List::size).containsExactly(100, 100, 5);
        assertThat(shown.stream().flatMap(List::stream)).doesNotHaveDuplicates().hasSize(205);
    }

    @Test
    void goes_on_from_page_to_page_in_both_directions() {
        List<String> forward =
                IntStream.range(0, 2).mapToObj(at -> follow(PAGES.get(at), "next")).toList();
        List<String> back =
                IntStream.range(1, 3).mapToObj(at -> follow(PAGES.get(at), "prev")).toList();

        assertThat(forward).isEqualTo(PAGES.subList(1, 3));
        assertThat(back).isEqualTo(PAGES.subList(0, 2));
        assertThat(site.pages().get(PAGES.get(2)).select(".pager a[rel=next]")).isEmpty();
        assertThat(site.pages().get(PAGES.get(1)).select(".pager [aria-current=page]").text())
                .isEqualTo("2");
    }

    @Test
    void weighs_no_more_than_any_page() {
        assertThat(PAGES).allMatch(page -> BudgetTest.weight(site, page) <= BudgetTest.PAGE);
    }

    @Test
    void has_its_figures_to_confirm_listed_a_hundred_at_a_time_too() {
        List<String> pages =
                Stream.of("", "page-2/", "page-3/")
                        .map(page -> "ja/status/without-department/" + page + "index.html")
                        .toList();

        assertThat(pages)
                .extracting(page -> site.pages().get(page).select("tbody tr").size())
                .containsExactly(100, 100, 4);
        assertThat(pages)
                .allMatch(page -> BudgetTest.weight(site, page) <= BudgetTest.PAGE)
                .allMatch(page -> site.pages().get(page).getAllElements().size() <= 1500);
    }

    private static String follow(String page, String relation) {
        String link = site.pages().get(page).select(".pager a[rel=" + relation + "]").attr("href");
        return site.resolve(page, link);
    }
}
