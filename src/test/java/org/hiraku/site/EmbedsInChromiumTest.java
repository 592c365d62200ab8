package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The HTML to embed, put into a small page of another site and looked at on a phone. */
@Tag("browser")
@ExtendWith(InChromium.class)
class EmbedsInChromiumTest {

    private static final int PHONE = 360;

    /** What of an embed shows where, within its frame. */
    private static final String SHOWN =
            """
            () => {
                const shown = selector => [...document.querySelectorAll(selector)]
                    .some(element => element.checkVisibility() && element.getBoundingClientRect().height > 0);
                return {
                    sentence: shown('.sentence'),
                    chart: shown('svg.chart'),
                    table: shown('table.figures tbody tr'),
                    wide: document.documentElement.scrollWidth,
                    within: document.documentElement.clientWidth,
                    chartEnds: document.querySelector('svg.chart').getBoundingClientRect().bottom,
                    tall: document.documentElement.scrollHeight,
                };
            }
            """;

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void show_sentence_chart_and_table_on_a_phone_without_scrolling_aside(BuiltSite built) {
        List<String> faults = new ArrayList<>();
        List<Double> chartEnds = new ArrayList<>();
        try (ServedSite site = ServedSite.of(built);
                HostPage host = HostPage.open();
                Page tab = phone()) {
            tab.onConsoleMessage(m -> System.out.println("CONSOLE " + m.text()));
            tab.onRequestFailed(m -> System.out.println("FAILED " + m.url() + " " + m.failure()));
            for (String name : built.embeds().keySet()) {
                Map<?, ?> shown = (Map<?, ?>) embedded(site, host, tab, name).evaluate(SHOWN);
                for (String part : List.of("sentence", "chart", "table")) {
                    if (!shown.get(part).equals(true)) {
                        faults.add(name + " has no " + part);
                    }
                }
                if (!shown.get("wide").equals(shown.get("within"))) {
                    faults.add(name + " is " + shown.get("wide") + " px wide");
                }
                chartEnds.add(((Number) shown.get("chartEnds")).doubleValue());
                System.out.println(name + " " + shown.get("chartEnds") + " " + shown.get("tall"));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static Page phone() {
        return InChromium.browser()
                .newPage(new Browser.NewPageOptions().setViewportSize(PHONE, 740));
    }

    /** The frame of an embed in a host's page, put there by the HTML that its page gives. */
    private static Frame embedded(ServedSite site, HostPage host, Page tab, String name) {
        String page = name.replaceFirst("embed/index\\.html$", "index.html");
        String code =
                site.site().pages().get(page).select("textarea[readonly]").first().wholeText();
        String here = code.replace(site.site().baseUrl(), site.address(""));
        tab.navigate(host.holding(here));
        tab.frameLocator("iframe")
                .locator(".embed-imprint")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(8000));
        return tab.frames().get(1);
    }
}
