package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An indicator's page in the browser, whose chart is explored; any fault fails when it closes. */
final class ExploredPage implements AutoCloseable {

    private final ServedSite served;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private ExploredPage(BuiltSite site, Browser.NewPageOptions asked) {
        this.served = ServedSite.of(site);
        this.page = InChromium.browser().newPage(asked);
        page.onConsoleMessage(message -> faults.add(message.text()));
        page.onPageError(faults::add);
    }

    /** The page of an indicator at an address: {@code en/indicators/loans/#view?explore=yes}. */
    static ExploredPage at(BuiltSite site, String address) {
        return at(site, address, new Browser.NewPageOptions());
    }

    /** The same in a tab of which something is asked. */
    static ExploredPage at(BuiltSite site, String address, Browser.NewPageOptions asked) {
        ExploredPage explored = new ExploredPage(site, asked);
        explored.page.navigate(explored.served.address(address));
        return explored;
    }

    /** Opens the chart. */
    ExploredPage open() {
        button().click();
        return opened();
    }

    /** Waits until the chart is open. */
    ExploredPage opened() {
        page.locator(".explore canvas").waitFor();
        return this;
    }

    Page page() {
        return page;
    }

    ServedSite served() {
        return served;
    }

    Locator button() {
        return page.locator(".explore-button");
    }

    /** Presses keys, one after the other. */
    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** What is read out: the period and the series, then line by line. */
    List<String> said() {
        return page.locator(".explore-reading :is(p, li)").allInnerTexts();
    }

    /** The names of the series that are drawn. */
    Object drawn() {
        return page.evaluate(
                """
                () => [...new Set(Chart.getChart(document.querySelector('.explore canvas'))
                    .data.datasets.map(dataset => dataset.series.name))]
                """);
    }

    /** A picture for a reviewer, beside those of the other pages. */
    void photograph(String name) {
        Path picture = Path.of("target/screenshots/explore-" + name + ".png");
        page.locator(".charts").screenshot(new Locator.ScreenshotOptions().setPath(picture));
    }

    /** The fragment of the address. */
    String fragment() {
        return page.evaluate("() => location.hash").toString();
    }

    @Override
    public void close() {
        page.close();
        served.close();
        assertThat(faults).isEmpty();
    }
}
