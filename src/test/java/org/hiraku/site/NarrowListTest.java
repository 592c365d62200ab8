package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of all indicators, narrowed and sorted: 205 of them on three pages. */
@Tag("browser")
@ExtendWith(InChromium.class)
class NarrowListTest {

    private static BuiltSite site;

    private final List<String> faults = new ArrayList<>();
    private ServedSite served;
    private Page page;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        site = LongListTest.withManyIndicators(folder);
    }

    @BeforeEach
    void open() {
        served = ServedSite.of(site);
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

    @Test
    void loads_nothing_before_the_click_and_then_moves_the_focus_to_the_first_choice() {
        page.navigate(served.address("en/indicators/"));
        assertThat(served.asked()).noneMatch(file -> file.startsWith("data/"));

        page.getByText("Narrow and sort").click();
        form().waitFor();

        assertThat(page.evaluate("() => document.activeElement.name")).isEqualTo("result");
        assertThat(rows().count()).isEqualTo(100);
        assertThat(page.locator(".pager").isVisible()).isTrue();
    }

    /** Of 205 indicators the 204 branches have a provisional actual; the loans have none. */
    @Test
    void narrows_the_whole_list_from_any_of_its_pages_and_says_how_many_are_left() {
        page.navigate(served.address("en/indicators/page-2/"));
        page.getByText("Narrow and sort").click();
        page.getByLabel("With a provisional value (204)").check();
        said("204 of 205 indicators");

        assertThat(rows().count()).isEqualTo(100);
        assertThat(page.locator(".pager").isVisible()).isFalse();
        assertThat(page.url()).endsWith("?provisional=yes");

        page.getByText("Show more").click();
        rows().nth(199).waitFor();
        assertThat(
                        page.evaluate(
                                "() => document.activeElement.closest('.indicator-row:nth-child(101)') !== null"))
                .isEqualTo(true);

        page.getByText("Clear").click();
        page.locator(".pager").waitFor();
        assertThat(rows().count()).isEqualTo(100);
        assertThat(page.url()).endsWith("/page-2/");
    }

    /** By name: branch 1, 10, 100, 101 … as letters stand; the ids stand in the same order. */
    @Test
    void is_sorted_by_name_with_links_that_lead_on() {
        page.navigate(served.address("en/indicators/page-3/?sort=name"));
        said("205 of 205 indicators");

        assertThat(rows().locator(".brief-name").allTextContents())
                .startsWith("Library loans", "Loans of branch 1", "Loans of branch 10");
        rows().locator(".brief-name a").nth(1).click();
        page.waitForURL(url -> url.contains("/en/indicators/branch-1/"));
    }

    @Test
    void an_address_opens_the_list_as_it_was_left() {
        page.navigate(served.address("ja/indicators/?provisional=yes&sort=name"));
        said("全205指標のうち204指標");

        assertThat(page.getByRole(AriaRole.CHECKBOX).isChecked()).isTrue();
        assertThat(form().locator("select[name=sort]").inputValue()).isEqualTo("name");
    }

    @Test
    void an_address_that_asks_for_what_there_is_not_is_the_whole_list() {
        page.navigate(served.address("en/indicators/?result=%3Cb%3E&division=__proto__&sort=x"));
        form().waitFor();

        assertThat(rows().count()).isEqualTo(100);
        assertThat(page.locator(".pager").isVisible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void its_choices_bar_nobody(String language) {
        page.navigate(served.address(language + "/indicators/?provisional=yes"));
        said("204");

        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    private Locator form() {
        return page.locator(".narrow-form");
    }

    private Locator rows() {
        return page.locator(".indicator-row");
    }

    private void said(String words) {
        page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
    }
}
