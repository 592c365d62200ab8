package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hiraku.page.Embed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The HTML to embed, put into a small page of another site and looked at on a phone. */
@Tag("browser")
@ExtendWith(InChromium.class)
class EmbedsInChromiumTest {

    private static final int PHONE = 360;

    /** What of an embed shows within its frame, and where. */
    private static final String SHOWN =
            """
            () => {
                const shown = selector => [...document.querySelectorAll(selector)].some(
                    element => element.checkVisibility() && element.getBoundingClientRect().height > 0);
                const bottom = selector => document.querySelector(selector).getBoundingClientRect().bottom;
                return {
                    sentence: shown('.sentence'),
                    chart: shown('svg.chart'),
                    table: shown('table.figures tbody tr'),
                    overhang: document.documentElement.scrollWidth - document.documentElement.clientWidth,
                    chartEnds: bottom('svg.chart'),
                    whole: bottom('.embed-imprint') <= innerHeight,
                };
            }
            """;

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void show_sentence_chart_and_table_on_a_phone_without_scrolling_aside(BuiltSite built) {
        try (ServedSite site = ServedSite.of(built);
                HostPage host = HostPage.open();
                Page tab = phone()) {
            EachPage.of(
                    built.embeds(),
                    (name, page) ->
                            assertThat(shown(site, host, tab, name))
                                    .containsEntry("sentence", true)
                                    .containsEntry("chart", true)
                                    .containsEntry("table", true)
                                    .containsEntry("overhang", 0));
        }
    }

    /** Of the first site every chart is within the frame, and most of its embeds are as a whole. */
    @Test
    void are_as_tall_as_suits_a_phone() {
        BuiltSite built = BuiltSite.hirakata();
        List<Boolean> whole = new ArrayList<>();
        try (ServedSite site = ServedSite.of(built);
                HostPage host = HostPage.open();
                Page tab = phone()) {
            for (String name : built.embeds().keySet()) {
                Map<String, Object> shown = shown(site, host, tab, name);
                assertThat(((Number) shown.get("chartEnds")).intValue())
                        .as(name)
                        .isLessThanOrEqualTo(Embed.HEIGHT);
                whole.add((Boolean) shown.get("whole"));
            }
        }
        assertThat(whole.stream().filter(w -> w)).hasSizeGreaterThan(whole.size() / 2);
    }

    @Test
    void a_result_in_the_frame_leads_the_whole_window_to_its_working() {
        try (ServedSite site = ServedSite.of(BuiltSite.hirakata());
                HostPage host = HostPage.open();
                Page tab = phone()) {
            String page = "ja/indicators/bullying-resolution-rate/";
            Frame frame = embedded(site, host, tab, page + "embed/index.html");
            tab.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of("target/screenshots/embed-in-a-page.png"))
                            .setFullPage(true));
            Locator result = frame.locator("table .verdict-badge").first();
            assertThat(result.getAttribute("href")).startsWith("../index.html#working-");
            result.click();
            // A moment later the page's script has taken the file's name out of the address.
            tab.waitForURL(url -> url.startsWith(site.address(page + "#working-")));

            assertThat(tab.locator("details.working").count()).isPositive();
        }
    }

    private static Page phone() {
        return InChromium.browser()
                .newPage(new Browser.NewPageOptions().setViewportSize(PHONE, 780));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> shown(
            ServedSite site, HostPage host, Page tab, String name) {
        return (Map<String, Object>) embedded(site, host, tab, name).evaluate(SHOWN);
    }

    /** The frame of an embed in a host's page, put there by the HTML that its page gives. */
    private static Frame embedded(ServedSite site, HostPage host, Page tab, String name) {
        String page = name.replaceFirst("embed/index\\.html$", "index.html");
        String code =
                site.site().pages().get(page).select("textarea[readonly]").first().wholeText();
        tab.navigate(host.holding(code.replace(site.site().baseUrl(), site.address(""))));
        tab.frameLocator("iframe").locator(".embed-imprint").waitFor();
        Frame frame = tab.frames().get(1);
        // A lazy frame: its host is loaded without it, and its words are there before its style.
        frame.waitForLoadState(LoadState.LOAD);
        return frame;
    }
}
