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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What axe finds on each type of page in each language, in the light, in the dark, in forced
 * colours, on the narrowest screen and on paper: nothing.
 */
@ExtendWith(InChromium.class)
class AccessibilityTest {

    /** WCAG 2.0 to 2.2 A and AA, and what is good practice besides; nobody taps on paper. */
    private static final String FINDINGS =
            """
            onPaper => axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                rules: {'target-size': {enabled: !onPaper}},
                resultTypes: ['violations'],
            }).then(told => told.violations.flatMap(rule => rule.nodes.map(
                node => rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary)))
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
        for (Mode mode : Mode.values()) {
            mode.look(page);
            findings(mode == Mode.PRINT).forEach(finding -> found.add(mode + ": " + finding));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void what_bars_someone_is_found() {
        Page page = city.tab();
        page.navigate("about:blank");
        page.setContent("<html><body><img src='x.png'><a href='x'></a></body></html>");
        page.evaluate(axe);

        assertThat(findings(false))
                .anyMatch(finding -> finding.startsWith("image-alt"))
                .anyMatch(finding -> finding.startsWith("html-has-lang"));
    }

    private static List<String> findings(boolean onPaper) {
        return ((List<?>) city.tab().evaluate(FINDINGS, onPaper))
                .stream().map(String::valueOf).toList();
    }
}
