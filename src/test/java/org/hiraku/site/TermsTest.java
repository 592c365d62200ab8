package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A term of the glossary is explained where it stands, to a browser that runs no script. */
@Tag("browser")
@ExtendWith(InChromium.class)
class TermsTest {

    private static final String INITIATIVE = "plans/2024-city-plan/reading-town/";

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void the_first_mention_leads_to_the_explanation_and_that_leads_back(String language) {
        Document page = BuiltSite.city().pages().get(language + "/" + INITIATIVE + "index.html");
        Elements terms = page.select("a.term");

        assertThat(terms.eachAttr("href"))
                .containsExactly("#term-gross-count", "#term-waiting-children");
        assertThat(page.select(".term-entry").eachAttr("id"))
                .containsExactly("term-gross-count", "term-waiting-children");
        assertThat(page.select(".term-back a").eachAttr("href"))
                .containsExactly("#mention-gross-count", "#mention-waiting-children");
    }

    @Test
    void the_glossary_says_on_which_pages_a_term_stands() {
        Document page = BuiltSite.city().pages().get("en/glossary/index.html");

        assertThat(page.select("#term-gross-count .term-places a").eachText())
                .containsExactly("A town that reads");
        assertThat(page.select("#term-waiting-children .term-places a").eachText())
                .contains("A town that reads", "Waiting children");
    }

    @Test
    void the_page_does_not_move_and_the_keyboard_goes_there_and_back() {
        try (CityInChromium city =
                CityInChromium.open(
                        new Browser.NewPageOptions()
                                .setJavaScriptEnabled(false)
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setViewportSize(360, 640))) {
            Page page = city.turnTo(new PageType.Sample(PageType.INITIATIVE, "ja"));
            page.locator("a.term").first().focus();
            Object before = page.evaluate("() => scrollY");

            page.keyboard().press("Enter");
            page.waitForURL("**#term-gross-count");

            assertThat(page.evaluate("() => scrollY")).isEqualTo(before);
            assertThat(seen(page, "#term-gross-count")).isEqualTo(List.of(true, true));

            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**#mention-gross-count");

            assertThat(seen(page, "#mention-gross-count")).isEqualTo(List.of(true, true));
        }
    }

    /** Whether a thing is within the window, and nothing lies over it. */
    private static Object seen(Page page, String selector) {
        return page.evaluate(
                """
                selector => {
                    const place = document.querySelector(selector);
                    const box = place.getBoundingClientRect();
                    const top = document.elementFromPoint(box.left + 20, box.top + 8);
                    return [box.top >= 0 && box.bottom <= innerHeight, place.contains(top)];
                }
                """,
                selector);
    }
}
