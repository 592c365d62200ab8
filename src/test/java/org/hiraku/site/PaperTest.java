package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page loses on paper: nothing that it says. */
@Tag("browser")
@ExtendWith(InChromium.class)
class PaperTest {

    /**
     * Numbers in the main part that are not printed, and regions that would have to scroll. Ways
     * about the page, back from a footnote and to an initial, are of no use on paper.
     */
    private static final String LOST =
            """
            () => {
                const own = element => [...element.childNodes]
                    .filter(node => node.nodeType === Node.TEXT_NODE)
                    .map(node => node.textContent).join('');
                const spoken = element => !element.closest('script, style, defs, title, .embed-code')
                    && !element.closest('[role=doc-backlink], .index-initials');
                const hidden = [...document.querySelectorAll('main *')]
                    .filter(spoken)
                    .filter(element => /[0-9]/.test(own(element)))
                    .filter(element => !element.checkVisibility())
                    .map(element => 'hidden: ' + own(element).trim());
                const cut = [...document.querySelectorAll('main *')]
                    .filter(element => !element.closest('svg'))
                    .filter(element => getComputedStyle(element).overflowX !== 'visible')
                    .filter(element => element.scrollWidth > element.clientWidth + 1)
                    .map(element => 'cut: ' + element.className + ' ' + element.scrollWidth);
                return [...hidden, ...cut];
            }
            """;

    @AutoClose private static CityInChromium city;

    @BeforeAll
    static void open() {
        city = CityInChromium.open();
        Mode.PRINT.look(city.tab());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hiraku.site.AccessibilityTest#samples")
    void every_number_is_printed_and_nothing_is_cut(PageType.Sample sample) {
        Page page = city.turnTo(sample);

        assertThat((List<?>) page.evaluate(LOST)).isEmpty();
    }

    /** Otherwise the test above would prove nothing. */
    @Test
    void what_is_folded_on_the_screen_is_found_to_be_hidden_there() {
        Page page = city.turnTo(new PageType.Sample(PageType.INDICATOR, "ja"));
        Mode.LIGHT.look(page);

        assertThat((List<?>) page.evaluate(LOST)).isNotEmpty();
        Mode.PRINT.look(page);
    }
}
