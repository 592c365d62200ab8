package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What axe finds on each type of page in each language, in the light, in the dark, in forced
 * colours, on the narrowest screen and on paper: nothing.
 */
@Tag("browser")
@ExtendWith(InChromium.class)
class AccessibilityTest {

    /**
     * WCAG 2.0 to 2.2 A and AA, and what is good practice besides. Colours are asked about once for
     * each way in which text looks, for that is slow.
     */
    private static final String FINDINGS =
            """
            async asked => {
                const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
                const rules = axe.getRules(tags).filter(rule => !rule.tags.includes('experimental'));
                const ofColours = rule => rule.tags.includes('cat.color');
                const clear = 'rgba(0, 0, 0, 0)';
                const behind = element => !element ? clear
                    : getComputedStyle(element).backgroundColor !== clear
                        ? getComputedStyle(element).backgroundColor : behind(element.parentElement);
                const look = element => {
                    const { color, fontSize, fontWeight, textDecorationLine, opacity } = getComputedStyle(element);
                    return [element.tagName, color, fontSize, fontWeight, textDecorationLine, opacity, behind(element)].join();
                };
                const hasText = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
                const looks = new Map();
                [...document.body.querySelectorAll('*')].filter(hasText).forEach(element => {
                    const its = look(element) + ' in ' + look(element.parentElement);
                    if (!looks.has(its) && element.checkVisibility()) looks.set(its, element);
                });
                const violations = async (where, which) => (await axe.run(where, {
                    runOnly: { type: 'rule', values: which.map(rule => rule.ruleId) },
                    resultTypes: ['violations'],
                    preload: false,
                })).violations;
                const found = looks.size ? await violations([...looks.values()], rules.filter(ofColours)) : [];
                if (asked !== 'colours') {
                    const left = rules.filter(rule => !ofColours(rule))
                        .filter(rule => asked !== 'on paper' || rule.ruleId !== 'target-size');
                    found.push(...await violations(document, left));
                }
                return found.flatMap(rule => rule.nodes.map(
                    node => rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary));
            }
            """;

    /** Where everything stands, and whether it shows. */
    private static final String LAYOUT =
            """
            () => [...document.querySelectorAll('*')].map(element => {
                const { x, y, width, height } = element.getBoundingClientRect();
                return [x, y, width, height].map(Math.round) + ' ' + element.checkVisibility();
            }).join()
            """;

    private static String axe;
    @AutoClose private static CityInChromium city;

    @BeforeAll
    static void open() throws IOException {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        city = CityInChromium.open();
    }

    /** A page that forwards is gone before anyone could look at it. */
    static Stream<PageType.Sample> samples() {
        return PageType.samples().filter(sample -> sample.type() != PageType.FORWARD);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void nothing_bars_anyone_from(PageType.Sample sample) {
        Page page = city.turnTo(sample);
        page.evaluate(axe);
        List<String> found = new ArrayList<>();
        Object layout = null;
        for (Mode mode : Mode.values()) {
            mode.look(page);
            Object former = layout;
            layout = page.evaluate(LAYOUT);
            findings(asked(mode, layout.equals(former)))
                    .forEach(finding -> found.add(mode + ": " + finding));
        }

        assertThat(found).isEmpty();
    }

    /** Nobody taps on paper; where everything stands where it stood, its colours may still fail. */
    private static String asked(Mode mode, boolean standsAsBefore) {
        if (mode == Mode.PRINT) {
            return "on paper";
        }
        return standsAsBefore ? "colours" : "all";
    }

    @Test
    void what_bars_someone_is_found() {
        Page page = city.tab();
        page.navigate("about:blank");
        page.setContent("<html><body><img src='x.png'><a href='x'></a></body></html>");
        page.evaluate(axe);

        assertThat(findings("all"))
                .anyMatch(finding -> finding.startsWith("image-alt"))
                .anyMatch(finding -> finding.startsWith("html-has-lang"));
        page.setContent("<html><body><p style='color: #ccc'>Pale words</p></body></html>");
        page.evaluate(axe);

        assertThat(findings("colours")).hasSize(1).allMatch(f -> f.startsWith("color-contrast"));
    }

    private static List<String> findings(String asked) {
        return ((List<?>) city.tab().evaluate(FINDINGS, asked))
                .stream().map(String::valueOf).toList();
    }
}
