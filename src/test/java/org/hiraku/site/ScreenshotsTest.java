package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pictures for a reviewer: {@code target/screenshots/index.html} shows each type of page in each
 * language, on a telephone and on a desk, in the light, in the dark, in forced colours and on
 * paper, side by side.
 */
@Tag("browser")
@ExtendWith(InChromium.class)
class ScreenshotsTest {

    private static final Path FOLDER = Path.of("target/screenshots");
    private static final int[] WIDTHS = {360, 1280};
    private static final List<Mode> MODES =
            List.of(Mode.LIGHT, Mode.DARK, Mode.FORCED_COLOURS, Mode.PRINT);

    private static final String STYLE =
            """
            body { font: 14px sans-serif; background: #888; }
            h2 { margin: 2em 0 0; position: sticky; top: 0; background: #888; }
            div { display: flex; gap: 8px; overflow-x: auto; align-items: start; }
            figure { margin: 0; flex: none; }
            img { display: block; width: 320px; }
            """;

    @AutoClose private static CityInChromium city;

    @BeforeAll
    static void open() {
        city = CityInChromium.open();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hiraku.site.AccessibilityTest#samples")
    void are_taken_of(PageType.Sample sample) {
        Page page = city.turnTo(sample);
        for (Mode mode : MODES) {
            for (int width : WIDTHS) {
                mode.look(page, width);
                Path picture = FOLDER.resolve(name(sample, mode, width));
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setPath(picture)
                                .setType(ScreenshotType.JPEG)
                                .setQuality(80)
                                .setFullPage(true));
                assertThat(Files.exists(picture)).isTrue();
            }
        }
    }

    /** A row for each page, mode by mode. */
    @AfterAll
    static void hang() throws IOException {
        Document sheet = Document.createShell("");
        sheet.head().appendElement("meta").attr("charset", "utf-8");
        sheet.head().appendElement("title").text("Screenshots");
        sheet.head().appendElement("style").text(STYLE);
        AccessibilityTest.samples().forEach(sample -> hang(sheet.body(), sample));
        Files.writeString(FOLDER.resolve("index.html"), "<!doctype html>" + sheet.outerHtml());
    }

    private static void hang(Element body, PageType.Sample sample) {
        body.appendElement("h2").text(sample.name());
        Element row = body.appendElement("div");
        for (int width : WIDTHS) {
            for (Mode mode : MODES) {
                String picture = name(sample, mode, width);
                Element figure = row.appendElement("figure");
                figure.appendElement("figcaption").text(mode + " " + width);
                Element link = figure.appendElement("a").attr("href", picture);
                link.appendElement("img")
                        .attr("src", picture)
                        .attr("loading", "lazy")
                        .attr("alt", sample + " " + mode + " " + width);
            }
        }
    }

    private static String name(PageType.Sample sample, Mode mode, int width) {
        return sample.name() + "-" + mode + "-" + width + ".jpeg";
    }
}
