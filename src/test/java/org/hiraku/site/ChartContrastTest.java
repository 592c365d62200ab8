package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The marks of a chart stand out from the paper, at least 3 to 1, in every mode. */
@Tag("browser")
@ExtendWith(InChromium.class)
class ChartContrastTest {

    /**
     * The colours of every mark with their contrast against what is behind the chart, by the
     * formula of WCAG.
     */
    private static final String CONTRASTS =
            """
            () => {
                const channels = colour => colour.match(/[0-9.]+/g).map(Number);
                const luminance = colour => channels(colour).slice(0, 3)
                    .map(c => c / 255)
                    .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                    .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
                const contrast = (a, b) => {
                    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
                    return (light + 0.05) / (dark + 0.05);
                };
                const solid = colour => colour.startsWith('rgb') && (channels(colour)[3] ?? 1) > 0;
                const behind = element => {
                    for (let at = element; at; at = at.parentElement) {
                        const colour = getComputedStyle(at).backgroundColor;
                        if (solid(colour)) return colour;
                    }
                    return 'rgb(255, 255, 255)';
                };
                const marks = 'svg .chart-actual, svg .chart-target, svg .chart-line, svg pattern path';
                return [...document.querySelectorAll(marks)].map(mark => {
                    const style = getComputedStyle(mark);
                    const paper = behind(mark.closest('svg').parentElement);
                    const colours = [style.fill, style.stroke].filter(solid);
                    return {
                        mark: mark.getAttribute('class') + ' ' + mark.tagName,
                        contrast: Math.max(0, ...colours.map(colour => contrast(colour, paper))),
                        hatched: style.fill.startsWith('url') && colours.length === 0,
                    };
                });
            }
            """;

    /** The pages with charts, large, small and as strips. */
    private static final List<PageType> DRAWN =
            List.of(PageType.HOME, PageType.INITIATIVE, PageType.INDICATOR);

    @AutoClose private static CityInChromium city;

    @BeforeAll
    static void open() {
        city = CityInChromium.open();
    }

    @ParameterizedTest(name = "in {0}")
    @EnumSource(
            value = Mode.class,
            names = {"LIGHT", "DARK", "FORCED_COLOURS", "PRINT"})
    void stands_out(Mode mode) {
        mode.look(city.tab());
        for (PageType type : DRAWN) {
            Page page = city.turnTo(new PageType.Sample(type, "en"));
            List<?> marks = (List<?>) page.evaluate(CONTRASTS);

            assertThat(marks).as(type.name()).hasSizeGreaterThan(5);
            assertThat(marks)
                    .filteredOn(mark -> !(boolean) ((Map<?, ?>) mark).get("hatched"))
                    .allSatisfy(
                            mark ->
                                    assertThat(
                                                    ((Number) ((Map<?, ?>) mark).get("contrast"))
                                                            .doubleValue())
                                            .as(mark.toString())
                                            .isGreaterThanOrEqualTo(3));
        }
    }
}
