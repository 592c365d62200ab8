package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of a hundred rows: its head is to be seen beside each of them. */
@Tag("browser")
@ExtendWith(InChromium.class)
class LongTableTest {

    private static final String TABLE = "ja/status/without-department/";

    /** How far the head stands below the upper edge of its region, and what is drawn there. */
    private static final String HEAD =
            """
            () => {
                const region = document.querySelector('.table-region');
                const head = region.querySelector('thead');
                const edge = region.getBoundingClientRect();
                const seen = document.elementFromPoint(
                    edge.left + 20, head.getBoundingClientRect().top + 5);
                return [
                    Math.round(head.getBoundingClientRect().top - edge.top),
                    seen.closest('thead') === head,
                    edge.height <= innerHeight,
                    document.documentElement.scrollWidth <= innerWidth,
                ];
            }
            """;

    private static BuiltSite site;

    private ServedSite served;
    private Page page;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        site = LongListTest.withManyIndicators(folder);
    }

    @BeforeEach
    void open() {
        served = ServedSite.of(site);
        page = InChromium.browser().newPage();
        page.navigate(served.address(TABLE));
    }

    @AfterEach
    void close() {
        page.close();
        served.close();
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"320, 640", "360, 740", "1280, 720"})
    void keeps_its_head_while_it_scrolls_in_its_own_region(int width, int height) {
        page.setViewportSize(width, height);
        page.evaluate("() => document.querySelector('.table-region').scrollIntoView()");
        assertThat((List<?>) page.evaluate(HEAD)).element(2).isEqualTo(true);

        page.evaluate("() => document.querySelector('.table-region').scrollBy(0, 1000)");

        assertThat((List<?>) page.evaluate(HEAD)).isEqualTo(List.of(0, true, true, true));
    }

    @Test
    void a_row_that_the_focus_moves_to_is_not_under_the_head() {
        page.setViewportSize(360, 740);
        page.evaluate("() => document.querySelector('.table-region').scrollBy(0, 3000)");
        page.locator(".table-region tbody a").nth(10).focus();

        Object under =
                page.evaluate(
                        """
                        () => document.activeElement.getBoundingClientRect().top
                            >= document.querySelector('.table-region thead')
                                .getBoundingClientRect().bottom
                        """);

        assertThat(under).isEqualTo(true);
    }

    /** The browser prints the head of a table on each sheet when it is a head and nothing more. */
    @Test
    void on_paper_it_is_whole_and_has_its_head_on_each_sheet() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        Object printed =
                page.evaluate(
                        """
                        () => {
                            const region = document.querySelector('.table-region');
                            const head = getComputedStyle(region.querySelector('thead'));
                            return [
                                region.clientHeight >= region.querySelector('table').offsetHeight,
                                head.display,
                                head.position,
                            ];
                        }
                        """);

        assertThat(printed).isEqualTo(List.of(true, "table-header-group", "static"));
    }
}
