package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page for someone who uses the keyboard alone. */
@ExtendWith(InChromium.class)
class KeyboardTest {

    /** What has the focus: its place in the reading order, and whether one can see that it has. */
    private static final String FOCUSED =
            """
            () => {
                const focused = document.activeElement;
                const style = getComputedStyle(focused);
                const box = focused.getBoundingClientRect();
                return {
                    place: [...document.querySelectorAll('*')].indexOf(focused),
                    seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                        && box.width > 0 && box.height > 0
                        && box.right > 0 && box.bottom > 0 && box.top < innerHeight,
                    name: focused.outerHTML.slice(0, 100),
                };
            }
            """;

    /** The places of all that can be reached: links, buttons, what folds, what scrolls. */
    private static final String REACHABLE =
            """
            () => [...document.querySelectorAll('*')].flatMap((element, place) =>
                element.matches('a[href], button, summary, input, select, [tabindex="0"]')
                    && element.checkVisibility() ? [place] : [])
            """;

    @AutoClose private static CityInChromium city;

    @BeforeAll
    static void open() {
        city =
                CityInChromium.open(
                        new Browser.NewPageOptions().setReducedMotion(ReducedMotion.REDUCE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hiraku.site.AccessibilityTest#samples")
    void the_tab_key_goes_through_a_page_as_it_is_read_and_is_seen_where_it_is(
            PageType.Sample sample) {
        Page page = city.turnTo(sample);
        List<?> reachable = (List<?>) page.evaluate(REACHABLE);
        List<Object> reached = new ArrayList<>();
        List<Object> unseen = new ArrayList<>();
        for (int stop = 0; stop < reachable.size(); stop++) {
            Map<?, ?> focused = tab(page);
            reached.add(focused.get("place"));
            if (!(boolean) focused.get("seen")) {
                unseen.add(focused.get("name"));
            }
        }

        assertThat(unseen).isEmpty();
        assertThat(reached).isNotEmpty().isEqualTo(reachable);
    }

    @Test
    void the_first_stop_leads_past_what_every_page_repeats() {
        Page page = city.turnTo(new PageType.Sample(PageType.INDICATOR, "ja"));
        tab(page);
        page.keyboard().press("Enter");

        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main");
        tab(page);
        assertThat((boolean) page.evaluate("() => !!document.activeElement.closest('main')"))
                .isTrue();
    }

    private static Map<?, ?> tab(Page page) {
        page.keyboard().press("Tab");
        return (Map<?, ?>) page.evaluate(FOCUSED);
    }
}
