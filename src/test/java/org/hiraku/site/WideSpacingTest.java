package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page for someone who sets text wider, as WCAG 1.4.12 allows everyone to. */
@Tag("browser")
@ExtendWith(InChromium.class)
class WideSpacingTest {

    private static final String WIDE =
            """
            * {
                line-height: 1.5 !important;
                letter-spacing: 0.12em !important;
                word-spacing: 0.16em !important;
            }
            p { margin-block-end: 2em !important; }
            """;

    /** What is cut off, and whether the page itself has to be scrolled sideways. */
    private static final String CUT =
            """
            () => [...document.querySelectorAll('body *')]
                .filter(element => !element.closest('svg, .table-region, .skip-link'))
                .filter(element => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
                .filter(element => element.scrollWidth > element.clientWidth
                    || element.scrollHeight > element.clientHeight)
                .map(element => element.outerHTML.slice(0, 100))
                .concat(document.documentElement.scrollWidth > innerWidth ? ['the page'] : [])
            """;

    @AutoClose private static CityInChromium city;

    @BeforeAll
    static void open() {
        city = CityInChromium.open(new Browser.NewPageOptions().setBypassCSP(true));
        Mode.NARROW.look(city.tab());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hiraku.site.AccessibilityTest#samples")
    void nothing_is_cut_off(PageType.Sample sample) {
        Page page = city.turnTo(sample);
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(WIDE));

        assertThat((List<?>) page.evaluate(CUT)).isEmpty();
    }
}
