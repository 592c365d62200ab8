package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page for someone who uses the keyboard alone. */
@Tag("browser")
@ExtendWith(InChromium.class)
class KeyboardTest {

    /**
     * Notes what has the focus whenever the next key goes down: its place in the reading order, and
     * whether one can see that it has.
     */
    private static final String NOTING =
            """
            () => {
                const all = [...document.querySelectorAll('*')];
                const channels = colour => colour.match(/[0-9.]+/g).map(Number);
                const luminance = colour => channels(colour).slice(0, 3)
                    .map(c => c / 255)
                    .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                    .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
                const contrast = (a, b) => {
                    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
                    return (light + 0.05) / (dark + 0.05);
                };
                const behind = element => {
                    for (let at = element.parentElement; at; at = at.parentElement) {
                        const colour = getComputedStyle(at).backgroundColor;
                        if ((channels(colour)[3] ?? 1) > 0) return colour;
                    }
                    return matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
                };
                window.noted = focused => {
                    const style = getComputedStyle(focused);
                    const box = focused.getBoundingClientRect();
                    const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                        && contrast(style.outlineColor, behind(focused)) >= 3
                        && box.width > 0 && box.height > 0
                        && box.right > 0 && box.bottom > 0 && box.top < innerHeight;
                    return { place: all.indexOf(focused), unseen: seen ? '' : focused.outerHTML.slice(0, 100) };
                };
                window.notes = [];
                addEventListener('keydown', () => notes.push(noted(document.activeElement)), true);
            }
            """;

    /** What was noted, from the first stop to the one that has the focus now. */
    private static final String NOTES = "() => [...notes.slice(1), noted(document.activeElement)]";

    /** The places of all that can be reached: links, buttons, what folds, what scrolls. */
    private static final String REACHABLE =
            """
            () => [...document.querySelectorAll('*')].flatMap((element, place) =>
                element.matches('a[href], button, summary, input, select, [tabindex="0"]')
                    && element.checkVisibility() ? [place] : [])
            """;

    /** Gives the focus to one place after the other, as the keyboard did before. */
    private static final String FOCUSED =
            """
            places => places.map(place => {
                const element = document.querySelectorAll('*')[place];
                element.focus();
                return noted(element);
            })
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
        Mode.LIGHT.look(page);
        page.evaluate(NOTING);
        List<?> reachable = (List<?>) page.evaluate(REACHABLE);
        reachable.forEach(stop -> page.keyboard().press("Tab"));
        List<?> reached = (List<?>) page.evaluate(NOTES);

        assertThat(told(reached, "place")).isNotEmpty().isEqualTo(reachable);
        assertThat(told(reached, "unseen")).containsOnly("");
        for (Mode mode : List.of(Mode.DARK, Mode.FORCED_COLOURS, Mode.NARROW)) {
            mode.look(page);
            List<?> focused = (List<?>) page.evaluate(FOCUSED, page.evaluate(REACHABLE));
            assertThat(told(focused, "unseen")).as(mode.toString()).containsOnly("");
        }
    }

    @Test
    void the_first_stop_leads_past_what_every_page_repeats() {
        Page page = city.turnTo(new PageType.Sample(PageType.INDICATOR, "ja"));
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main");
        page.keyboard().press("Tab");
        assertThat((boolean) page.evaluate("() => !!document.activeElement.closest('main')"))
                .isTrue();
    }

    private static List<Object> told(List<?> notes, String what) {
        return notes.stream().<Object>map(note -> ((Map<?, ?>) note).get(what)).toList();
    }
}
