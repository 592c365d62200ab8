package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interactive chart, read point by point by someone who does not see it or has no mouse. */
@Tag("browser")
@ExtendWith(InChromium.class)
class ExploreByKeyboardTest {

    /** A line that says a figure or a result, without how firm it is. */
    private static final Pattern FIGURE =
            Pattern.compile("(?:Target:|Actual:|Result:|目標値|実績値|結果) ([^（(]*[^（( ]).*");

    private static final String LOANS = "en/indicators/library-loans/";

    @Test
    void an_arrow_key_begins_at_the_latest_point_and_goes_from_period_to_period() {
        try (ExploredPage explored = ExploredPage.at(BuiltSite.city(), LOANS).open()) {
            explored.page().locator(".explore-stage").focus();
            explored.press("ArrowLeft");
            List<String> latest = explored.said();
            explored.press("ArrowLeft");
            List<String> before = explored.said();
            explored.press("End");

            assertThat(before.get(0)).isNotEqualTo(latest.get(0));
            assertThat(explored.said()).isEqualTo(latest);
        }
    }

    /** The words are those of the table beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_point_is_said_in_the_words_of_the_page(String language) {
        String address = language + "/indicators/library-loans/";
        try (ExploredPage explored = ExploredPage.at(BuiltSite.city(), address).open()) {
            List<String> rows = explored.page().locator(".tables tbody tr").allInnerTexts();
            explored.page().locator(".explore-stage").focus();
            explored.press("Home", "Home");
            for (String row : rows) {
                List<String> said = explored.said();
                assertThat(said).hasSizeGreaterThan(1);
                said.stream()
                        .map(FIGURE::matcher)
                        .filter(Matcher::matches)
                        .forEach(line -> assertThat(row).contains(line.group(1)));
                explored.press("ArrowRight");
            }
        }
    }

    @Test
    void up_and_down_go_from_series_to_series_and_Escape_leaves() {
        BuiltSite cases =
                BuiltSite.of(org.hiraku.FixtureSite.SITES.resolve("a-chart-for-every-case"));
        try (ExploredPage explored =
                ExploredPage.at(cases, "en/indicators/bars-two-series/").open()) {
            explored.page().locator(".explore-stage").focus();
            explored.press("ArrowRight");
            assertThat(explored.said())
                    .containsExactly(
                            "FY2025 Individuals", "Target: ¥350,000,000", "Result still to come");
            explored.press("ArrowDown");
            assertThat(explored.said().get(0)).isEqualTo("FY2025 Companies");
            explored.photograph("two-series");
            explored.press("ArrowLeft", "ArrowUp");
            assertThat(explored.said())
                    .containsExactly("FY2024 Individuals", "Actual: ¥226,231,970 (provisional)");

            explored.press("Escape");
            assertThat(explored.said()).isEmpty();
            assertThat(explored.page().evaluate("() => document.activeElement.className"))
                    .isEqualTo("explore-button");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void an_open_chart_bars_nobody(String language) {
        BuiltSite cases =
                BuiltSite.of(org.hiraku.FixtureSite.SITES.resolve("a-chart-for-every-case"));
        String address = language + "/indicators/line-whole-and-parts/";
        try (ExploredPage explored = ExploredPage.at(cases, address).open()) {
            explored.page().locator(".explore-stage").focus();
            explored.press("ArrowLeft");
            explored.photograph("whole-and-parts-" + language);

            assertThat(new AxeBuilder(explored.page()).include(".charts").analyze().getViolations())
                    .isEmpty();
        }
    }
}
