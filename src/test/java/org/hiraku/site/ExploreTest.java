package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chart that a reader can point into, for those who ask for it. */
@ExtendWith(InChromium.class)
class ExploreTest {

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
            assertThat(page.locator(".explore canvas").getAttribute("aria-label")).isNotBlank();

            button.click();
            assertThat(page.locator(".explore canvas").count()).isZero();
            assertThat(button.textContent()).isEqualTo(offer);
            assertThat(page.locator("figure.chart svg").first().isVisible()).isTrue();
        }
        assertThat(faults).isEmpty();
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
