package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search on the first site, as its readers type. */
@Tag("browser")
@ExtendWith(InChromium.class)
class SearchTest {

    private final List<String> faults = new ArrayList<>();
    private ServedSite served;
    private Page page;

    @BeforeEach
    void open() {
        served = ServedSite.of(BuiltSite.hirakata());
        page = InChromium.browser().newPage();
        page.onConsoleMessage(message -> faults.add(message.text()));
        page.onPageError(faults::add);
    }

    @AfterEach
    void close() {
        page.close();
        served.close();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} leads to {2}")
    @CsvSource({
        "ja, ﾌﾙｻﾄ, plans/2024-mayors-office/furusato-nozei/",
        "ja, ふるさと納税, plans/2024-mayors-office/furusato-nozei/",
        "ja, いじめ, plans/2024-mayors-office/bullying/",
        "ja, donation, indicators/furusato-nozei-donations/",
        "ja, DONATIONS, indicators/furusato-nozei-donations/",
        "ja, ２９－０１, policy-sheets/2024/29-01/",
        "ja, 29-01, policy-sheets/2024/29-01/",
        "en, ﾌﾙｻﾄ, plans/2024-mayors-office/furusato-nozei/",
        "en, donation, indicators/furusato-nozei-donations/",
        "en, ２９－０１, policy-sheets/2024/29-01/",
        "en, いじめ 解消, indicators/bullying-resolution-rate/",
    })
    void finds_it_in_either_language_however_it_is_typed(
            String language, String typed, String path) {
        turnTo(language);
        type(typed);

        assertThat(results()).contains(language + "/" + path + "index.html");
    }

    @Test
    void asks_for_nothing_before_the_field_has_the_focus_and_then_for_what_the_words_need() {
        turnTo("ja");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(served.asked()).noneMatch(file -> file.startsWith("data/"));

        field().focus();
        page.waitForRequestFinished(
                new Page.WaitForRequestFinishedOptions()
                        .setPredicate(r -> r.url().endsWith("/titles-ja-0.json")),
                () -> field().pressSequentially("いじめ"));

        assertThat(served.asked()).contains("data/search/index.json").doesNotHaveDuplicates();
    }

    @Test
    void says_how_many_there_are_and_shows_them_in_groups_as_plain_links() {
        turnTo("en");
        type("donation");

        Locator groups = page.locator(".search-group:visible");
        assertThat(page.getByRole(AriaRole.STATUS).textContent()).matches("Found: [1-9][0-9]*");
        assertThat(groups.locator("h2").allTextContents())
                .isNotEmpty()
                .allMatch(heading -> heading.matches("[A-Z][a-z ]+ [1-9][0-9]*"));
        assertThat(groups.locator("ul > li > a[href]").count()).isPositive();

        page.keyboard().press("Tab");
        assertThat(
                        page.evaluate(
                                "() => document.activeElement.closest('.search-group li') !== null"))
                .isEqualTo(true);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/search/"));
    }

    @Test
    void says_when_there_is_nothing_and_is_empty_again_when_the_field_is() {
        turnTo("ja");
        type("zzzz");
        assertThat(page.getByRole(AriaRole.STATUS).textContent()).startsWith("見つかりませんでした");
        assertThat(results()).isEmpty();

        type("");
        assertThat(page.getByRole(AriaRole.STATUS).textContent()).isEmpty();
    }

    @Test
    void keeps_what_was_typed_in_the_address() {
        turnTo("ja");
        type("いじめ");
        List<String> found = results();

        page.reload();
        page.locator(".search-group:visible").first().waitFor();

        assertThat(field().inputValue()).isEqualTo("いじめ");
        assertThat(results()).isEqualTo(found).isNotEmpty();
    }

    @Test
    void shows_the_rest_of_a_group_on_request_and_moves_the_focus_to_it() {
        turnTo("en");
        type("the");
        Locator initiatives = page.locator(".search-group:visible").nth(1);
        assertThat(initiatives.locator("li").count()).isEqualTo(5);

        initiatives.getByRole(AriaRole.BUTTON).click();
        initiatives.locator("li:nth-child(6)").waitFor();

        assertThat(page.evaluate("() => document.activeElement.matches('li:nth-child(6) a')"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void its_results_bar_nobody(String language) {
        turnTo(language);
        type("20");

        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void without_script_there_is_no_field_but_the_whole_index() {
        try (Page plain =
                InChromium.browser()
                        .newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
            plain.navigate(served.address("ja/search/index.html"));
            assertThat(plain.getByRole(AriaRole.SEARCHBOX).count()).isZero();

            plain.locator(".index-initials a").last().click();
            assertThat(plain.locator(":target").textContent()).isEqualTo("0–9");
            assertThat(plain.locator(":target + ul a").allTextContents()).contains("29-01");
        }
    }

    private void turnTo(String language) {
        page.navigate(served.address(language + "/search/index.html"));
        served.asked();
    }

    private Locator field() {
        return page.getByRole(AriaRole.SEARCHBOX);
    }

    /** Types, and waits until the page has said what came of it. */
    private void type(String typed) {
        page.evaluate("() => { document.querySelector('[role=status]').textContent = '…'; }");
        field().fill(typed);
        page.waitForFunction("() => document.querySelector('[role=status]').textContent !== '…'");
    }

    private List<String> results() {
        String base = served.address("");
        return page.locator(".search-group:visible a").all().stream()
                .map(link -> link.evaluate("a => a.href").toString().substring(base.length()))
                .toList();
    }
}
