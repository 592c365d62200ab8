package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pictures for a reviewer: {@code target/screenshots/<language>/<page>-<mode>-<width>.png}, each
 * type of page on a telephone and on a desk, in the light and in the dark.
 */
@Tag("browser")
@ExtendWith(InChromium.class)
class ScreenshotsTest {

    private static final Path FOLDER = Path.of("target/screenshots");
    private static final int[] WIDTHS = {360, 1280};

    @AutoClose private static CityInChromium city;

    @BeforeAll
    static void open() {
        city = CityInChromium.open();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hiraku.site.AccessibilityTest#samples")
    void are_taken_of(PageType.Sample sample) {
        Page page = city.turnTo(sample);
        for (Mode mode : new Mode[] {Mode.LIGHT, Mode.DARK}) {
            for (int width : WIDTHS) {
                mode.look(page, width);
                Path picture = FOLDER.resolve(sample.name() + "-" + mode + "-" + width + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
                assertThat(Files.exists(picture)).isTrue();
            }
        }
    }
}
