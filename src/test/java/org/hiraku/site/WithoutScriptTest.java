package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page says the same to a browser that runs no script. */
@Tag("browser")
@ExtendWith(InChromium.class)
class WithoutScriptTest {

    /** What a reader sees of a page: the comforts of script are buttons, and not among it. */
    private static final String SEEN =
            """
            () => {
                const seen = (selector, tell) => [...document.querySelectorAll(selector)]
                    .filter(element => element.checkVisibility())
                    .map(tell);
                const target = link =>
                    link.getAttribute('href').startsWith('#') ? link.hash : link.href.replace(location.origin, "");
                const text = element => element.textContent.replace(/\\s+/g, ' ').trim();
                return {
                    headings: seen('h1, h2, h3, h4', text),
                    tables: seen('table', text),
                    charts: seen('svg', element => element.outerHTML),
                    links: seen('a[href]', link => text(link) + ' ' + target(link)),
                    text: seen('main p, main dd, main li', text),
                };
            }
            """;

    @AutoClose private static CityInChromium withScript;
    @AutoClose private static CityInChromium without;

    @BeforeAll
    static void open() {
        withScript = CityInChromium.open();
        without = CityInChromium.open(new Browser.NewPageOptions().setJavaScriptEnabled(false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hiraku.site.AccessibilityTest#samples")
    void is_the_same(PageType.Sample sample) {
        Map<?, ?> plain = seen(without, sample);

        assertThat(plain).isEqualTo(seen(withScript, sample));
        assertThat((List<?>) plain.get("headings")).isNotEmpty();
        assertThat((List<?>) plain.get("links")).isNotEmpty();
    }

    private static Map<?, ?> seen(CityInChromium city, PageType.Sample sample) {
        return (Map<?, ?>) city.turnTo(sample).evaluate(SEEN);
    }
}
