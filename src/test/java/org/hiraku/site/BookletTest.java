package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first site's plan as a booklet of paper. */
@ExtendWith(InChromium.class)
class BookletTest {

    private static final String BOOKLET = "ja/plans/2024-mayors-office/booklet/index.html";

    @Test
    void has_contents_and_on_every_sheet_its_title_number_address_and_day() {
        BuiltSite site = BuiltSite.hirakata();
        List<String> titles =
                site.pages().get(BOOKLET).select(".booklet-chapter > h2 a").eachText();

        String day = site.pages().get(BOOKLET).select(".imprint time").text().replace(" ", "");

        PrintedPage printed = printed(site);

        List<String> sheets = printed.sheets();
        assertThat(titles).hasSize(8);
        assertThat(sheets).hasSize(1 + 8);
        for (int number = 1; number <= 8; number++) {
            String title = number + titles.get(number - 1).replaceAll("\\s", "");
            assertThat(sheets.get(0)).contains(title);
            assertThat(sheets.get(number)).contains(title, "令和6年度市長公室の取り組み（冊子）", day);
        }
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            assertThat(sheets.get(sheet))
                    .contains(site.address(BOOKLET), (sheet + 1) + "/" + sheets.size());
        }
        assertThat(printed.colours()).isEmpty();
    }

    private static PrintedPage printed(BuiltSite site) {
        try (ServedSite served = ServedSite.of(site);
                Page tab = InChromium.browser().newPage()) {
            tab.navigate(served.address(BOOKLET));
            return PrintedPage.of(tab);
        }
    }
}
