package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hiraku.FixtureSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chart that a reader can point into, for those who ask for it. */
@Tag("browser")
@ExtendWith(InChromium.class)
class ExploreTest {

    /** How many months from the left edge each point lies. */
    private static final String PLACES =
            """
            () => {
                const chart = Chart.getChart(document.querySelector('.explore canvas'));
                const { left, right } = chart.scales.x;
                return chart.getDatasetMeta(0).data
                    .map(point => Math.round((point.x - left) / (right - left) * 216));
            }
            """;

    /** Whether each name of a period on the axis ends before the next begins. */
    private static final String PERIODS_NAMED =
            """
            () => {
                const axis = Chart.getChart(document.querySelector('.explore canvas')).scales.x;
                axis.ctx.font = '14px ' + Chart.defaults.font.family;
                const spans = axis.ticks.map(tick => {
                    const middle = axis.getPixelForValue(tick.value);
                    const half = axis.ctx.measureText(tick.label).width / 2;
                    return [middle - half, middle + half];
                });
                return spans.slice(1).map((span, at) => spans[at][1] < span[0]);
            }
            """;

    /** The colour of the outcome. */
    private static final String COLOUR =
            """
            () => Chart.getChart(document.querySelector('.explore canvas'))
                .data.datasets.find(dataset => dataset.role === 'actual').borderColor
            """;

    static Stream<String> indicators() {
        return BuiltSite.city().pages().keySet().stream()
                .filter(name -> name.matches("en/indicators/[a-z-]+/index\\.html"))
                .filter(name -> !BuiltSite.city().forwards().containsKey(name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indicators")
    void is_loaded_by_the_click_and_not_before_and_goes_away_again(String indicator) {
        List<String> faults = new ArrayList<>();
        try (ServedSite city = ServedSite.of(BuiltSite.city());
                BrowserContext context = InChromium.browser().newContext();
                Page page = context.newPage()) {
            page.onConsoleMessage(message -> faults.add(message.text()));
            page.onPageError(faults::add);
            page.navigate(city.address(indicator));
            assertThat(chartScripts(city)).isEmpty();

            Locator button = page.locator(".explore button.explore-button");
            String offer = button.textContent();
            button.click();
            page.locator(".explore canvas").waitFor();

            assertThat(chartScripts(city)).hasSize(1);
            assertThat(button.textContent()).isNotEqualTo(offer);
            assertThat(painted(page)).isTrue();
            assertThat(page.locator(".explore-stage").getAttribute("aria-label")).isNotBlank();
            assertThat(button.getAttribute("aria-expanded")).isEqualTo("true");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("figure.chart svg").first().isVisible()).isTrue();
            assertThat(page.locator(".explore").isVisible()).isFalse();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

            button.click();
            assertThat(page.locator(".explore canvas").count()).isZero();
            assertThat(button.textContent()).isEqualTo(offer);
            assertThat(page.locator("figure.chart svg").first().isVisible()).isTrue();
            assertThat(page.url()).doesNotContain("#");
        }
        assertThat(faults).isEmpty();
    }

    /**
     * From April 2009 to March 2027 are 216 months. The middle of the span 2009/2012 lies 24 months
     * from the start, of fiscal 2021 150 months, of fiscal 2024 186 months.
     */
    @Test
    void draws_each_period_at_its_place_in_time() {
        BuiltSite cases = BuiltSite.of(FixtureSite.SITES.resolve("a-chart-for-every-case"));
        try (ServedSite served = ServedSite.of(cases);
                BrowserContext context = InChromium.browser().newContext();
                Page page = context.newPage()) {
            page.navigate(served.address("en/indicators/line-spans-and-years/index.html"));
            page.locator(".explore-button").click();
            page.locator(".explore canvas").waitFor();

            assertThat(page.evaluate(PLACES))
                    .isEqualTo(List.of(150, 162, 174, 186, 198, 210, 24, 72, 120, 168));
            assertThat((List<?>) page.evaluate(PERIODS_NAMED))
                    .allSatisfy(apart -> assertThat((boolean) apart).isTrue());
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of("target/screenshots/explore-spans-and-years.png")));
        }
    }

    /** Dark, then forced colours: each time the chart is painted anew, and nothing ever moves. */
    @Test
    void is_painted_in_the_colours_of_every_mode_and_never_moves() {
        String loans = "en/indicators/library-loans/";
        try (ExploredPage explored = ExploredPage.at(BuiltSite.city(), loans).open()) {
            Object former = "";
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK, Mode.FORCED_COLOURS)) {
                mode.look(explored.page());
                explored.page().waitForFunction("former => (" + COLOUR + ")() !== former", former);
                former = explored.page().evaluate(COLOUR);
                explored.photograph("loans-" + mode);
            }
            assertThat(painted(explored.page())).isTrue();
            assertThat(
                            (boolean)
                                    explored.page()
                                            .evaluate(
                                                    "() => document.getAnimations().length === 0"
                                                            + " && Chart.getChart(document.querySelector('.explore canvas')).options.animation === false"))
                    .isTrue();
        }
    }

    private static List<String> chartScripts(ServedSite city) {
        return city.asked().stream().filter(file -> file.matches("assets/chart\\..*js")).toList();
    }

    private static boolean painted(Page page) {
        return (boolean)
                page.evaluate(
                        """
                        () => {
                            const canvas = document.querySelector('.explore canvas');
                            const pen = canvas.getContext('2d');
                            const bytes = pen.getImageData(0, 0, canvas.width, canvas.height).data;
                            return canvas.width > 0 && bytes.some(byte => byte !== 0);
                        }
                        """);
    }
}
