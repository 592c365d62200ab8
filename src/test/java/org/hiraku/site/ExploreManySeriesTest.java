package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two hundred series of forty years, explored: the whole first, the rest by choice and by address.
 */
@Tag("browser")
@ExtendWith(InChromium.class)
class ExploreManySeriesTest {

    private static final String PAGE = "en/indicators/two-hundred/";

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        site = ManySeriesTest.withManySeries(folder);
    }

    @Test
    void shows_the_first_six_and_loads_their_figures_by_the_click() {
        try (ExploredPage explored = ExploredPage.at(site, PAGE)) {
            assertThat(explored.served().asked()).noneMatch(file -> file.startsWith("data/"));
            explored.open();

            assertThat(explored.served().asked()).contains("data/charts/two-hundred-en.json");
            assertThat(explored.drawn()).isEqualTo(List.of("All", "w1", "w2", "w3", "w4", "w5"));
            assertThat(legend(explored)).isEqualTo("Series shown: 6 of 200");
            assertThat(explored.fragment()).isEqualTo("#view?explore=yes");
            explored.photograph("two-hundred-series");
        }
    }

    @Test
    void a_choice_of_a_dimension_and_single_series_are_kept_by_the_address() {
        String view;
        try (ExploredPage explored = ExploredPage.at(site, PAGE).open()) {
            explored.page().getByLabel("Ward").selectOption("w77");
            assertThat(explored.drawn()).isEqualTo(List.of("w77"));
            explored.page().getByLabel("All", exactly()).check();
            assertThat(explored.drawn()).isEqualTo(List.of("All", "w77"));
            view = explored.fragment();
            assertThat(view).isEqualTo("#view?explore=yes&at-ward=w77&show=all&show=w77");
        }
        try (ExploredPage explored = ExploredPage.at(site, PAGE + view).opened()) {
            assertThat(explored.drawn()).isEqualTo(List.of("All", "w77"));
            explored.page().locator(".language-switch a[hreflang=ja]").click();
            explored.opened();

            assertThat(explored.page().url()).contains("/ja/indicators/two-hundred/");
            assertThat(explored.fragment()).isEqualTo(view);
            assertThat(explored.drawn()).isEqualTo(List.of("全体", "第w77区"));
        }
    }

    @Test
    void all_or_none_are_shown_at_a_press_of_a_button() {
        try (ExploredPage explored = ExploredPage.at(site, PAGE).open()) {
            explored.page().getByText("Show none").click();
            assertThat(explored.drawn()).isEqualTo(List.of());
            assertThat(explored.fragment()).endsWith("show=-");

            explored.page().getByText("Show all").click();
            assertThat(legend(explored)).isEqualTo("Series shown: 200 of 200");
        }
    }

    /** 40 years, the latest 202,407; the wards of 1985 to 2024 have no targets. */
    @Test
    void the_table_of_all_in_brief_is_sorted_by_the_exact_number_and_what_has_none_is_last() {
        try (ExploredPage explored = ExploredPage.at(site, PAGE)) {
            explored.page().locator("#latest .sort-button").nth(2).click();
            assertThat(names(explored).subList(0, 3)).containsExactly("w1", "w2", "w3");
            assertThat(sorted(explored)).isEqualTo(List.of("none", "none", "ascending"));
            explored.page().locator("#latest .sort-button").nth(2).press("Enter");
            assertThat(names(explored).subList(0, 3)).containsExactly("All", "w199", "w198");
            assertThat(explored.fragment()).isEqualTo("#view?sort=latest+2+descending");

            explored.page().locator("#latest .sort-button").nth(1).click();
            assertThat(names(explored).subList(0, 2)).containsExactly("All", "w1");
        }
        String sorted = PAGE + "#view?sort=latest+2+descending";
        try (ExploredPage explored = ExploredPage.at(site, sorted)) {
            assertThat(names(explored).get(1)).isEqualTo("w199");
        }
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static String legend(ExploredPage explored) {
        return explored.page().locator(".explore-series legend").textContent();
    }

    private static List<String> names(ExploredPage explored) {
        return explored.page().locator("#latest tbody th").allInnerTexts();
    }

    private static Object sorted(ExploredPage explored) {
        return explored.page()
                .evaluate(
                        "() => [...document.querySelectorAll('#latest th[aria-sort]')].map(th => th.ariaSort)");
    }
}
