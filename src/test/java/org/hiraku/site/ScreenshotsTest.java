package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pictures for a reviewer: {@code target/screenshots/<language>/<page>-<mode>-<width>.png}, each
 * type of page on a telephone and on a desk, in the light and in the dark.
 */
@ExtendWith(InChromium.class)
class ScreenshotsTest {

    private static final Path FOLDER = Path.of("target/screenshots");
    private static final int[] WIDTHS = {360, 1280};

    private static ServedSite city;
    private static BrowserContext context;

    @BeforeAll
    static void open() {
        city = ServedSite.of(BuiltSite.city());
        context = InChromium.browser().newContext();
    }

    @AfterAll
    static void close() {
        context.close();
        city.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hiraku.site.AccessibilityTest#samples")
    void are_taken_of(PageType.Sample sample) {
        try (Page page = context.newPage()) {
            page.navigate(city.address(sample.file()));
            for (Mode mode : new Mode[] {Mode.LIGHT, Mode.DARK}) {
                for (int width : WIDTHS) {
                    mode.look(page, width);
                    Path picture =
                            FOLDER.resolve(sample.name() + "-" + mode + "-" + width + ".png");
                    page.screenshot(
                            new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
                    assertThat(Files.exists(picture)).isTrue();
                }
            }
        }
    }
}
