package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hiraku.FixtureSite;
import org.hiraku.json.ParsedJson;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Indicators with 2 and with 200 series of 40 years, and one of 300 months: the page shows the
 * headline first and as much as it has room for, says how much of how much that is, and the
 * downloads hold everything.
 */
class ManySeriesTest {

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        site = withManySeries(folder);
    }

    /** The smallest site with three more indicators: two series, two hundred, and many months. */
    static BuiltSite withManySeries(Path folder) throws IOException {
        new FixtureSite(FixtureSite.SITES.resolve("smallest-site")).layInto(folder);
        write(folder, "two", wards(1));
        write(folder, "two-hundred", wards(199));
        Files.writeString(folder.resolve("data/indicators/months.yaml"), months());
        return BuiltSite.of(folder);
    }

    /** The whole, which has targets, and so many wards; each with the years 1985 to 2024. */
    private static String wards(int wards) {
        StringBuilder table = new StringBuilder("period,kind,value,ward\n");
        for (int year = 1985; year <= 2024; year++) {
            table.append(year + ",target," + (year * 100) + ",\n");
            table.append(year + ",actual," + (year * 100 + 7) + ",\n");
            for (int ward = 1; ward <= wards; ward++) {
                table.append(year + ",actual," + (year + ward) + ",w" + ward + "\n");
            }
        }
        return table.toString();
    }

    private static void write(Path folder, String id, String table) throws IOException {
        StringBuilder values = new StringBuilder();
        table.lines()
                .filter(line -> line.startsWith("1985,actual") && !line.endsWith(","))
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .forEach(w -> values.append("      " + w + ": {ja: 第" + w + "区, en: " + w + "}\n"));
        String yaml =
                """
                name: {ja: 図書館の利用, en: Visits to the library %1$s}
                unit: number
                direction: up
                observations: %1$s.csv
                dimensions:
                  ward:
                    name: {ja: 区, en: Ward}
                    values:
                """
                        .formatted(id);
        Files.writeString(folder.resolve("data/indicators/" + id + ".yaml"), yaml + values);
        Files.writeString(folder.resolve("data/indicators/" + id + ".csv"), table);
    }

    private static String months() {
        StringBuilder yaml = new StringBuilder("name: {ja: 来館, en: Visits a month}\n");
        yaml.append("unit: number\ndirection: up\nactuals:\n");
        for (int month = 0; month < 300; month++) {
            yaml.append("  %d-%02d: %d%n".formatted(2000 + month / 12, month % 12 + 1, month));
        }
        return yaml.toString().replace("\r", "");
    }

    private static Document page(String id) {
        return site.pages().get("en/indicators/" + id + "/index.html");
    }

    @Test
    void two_series_of_forty_years_are_shown_whole() {
        Document page = page("two");

        assertThat(page.select(".tables tbody tr")).hasSize(80);
        assertThat(page.select(".charts svg .chart-series").eachText())
                .containsExactly("All", "w1");
        assertThat(page.select(".charts svg circle")).hasSize(80);
        assertThat(page.select(".charts svg rect.chart-target")).hasSizeGreaterThan(39);
        assertThat(page.select(".scope, #latest")).isEmpty();
    }

    @Test
    void of_two_hundred_the_headline_is_drawn_first_and_the_chart_says_how_many_are_drawn() {
        Document page = page("two-hundred");

        assertThat(page.select(".charts svg .chart-series").eachText())
                .containsExactly("All", "w1", "w2", "w3", "w4", "w5");
        assertThat(String.join(" ", page.select(".charts svg .chart-remark").eachText()))
                .contains("Drawn are 6 of 200 series")
                .contains("the CSV holds them all")
                .contains("a scale of its own");
    }

    /** 40 rows a series: five series are 200 rows. */
    @Test
    void of_two_hundred_the_tables_show_five_in_full_and_all_in_brief() {
        Document page = page("two-hundred");

        assertThat(page.select(".scope").eachText())
                .containsExactly(
                        "Of 200 series, 5 have a table of all periods here: the headline first,"
                                + " then in the order of the record. The CSV holds them all.");
        assertThat(page.select(".tables table:not(#latest) tbody tr")).hasSize(200);
        assertThat(page.select("#latest tbody tr")).hasSize(200);
        assertThat(page.select("#latest tbody tr").first().text())
                .isEqualTo("All 202,400 FY2024 202,407 FY2024");
        assertThat(page.select("#latest tbody tr").last().text()).isEqualTo("w199 – 2,223 FY2024");
    }

    @Test
    void the_downloads_hold_every_series_and_period() {
        assertThat(site.text("data/indicators/two-hundred.csv").lines()).hasSize(1 + 200 * 40);
        List<?> series =
                ParsedJson.objects(
                        ParsedJson.object(site.text("data/indicators/two-hundred.json")), "series");
        assertThat(series).hasSize(200);
        assertThat(site.text("data/indicators/months.csv").lines()).hasSize(1 + 300);
    }

    /** A table is 200 rows at most; of 300 months those are the latest. */
    @Test
    void of_three_hundred_months_the_latest_are_shown_and_the_rest_is_told_of() {
        Document page = page("months");

        assertThat(page.select(".scope").eachText())
                .containsExactly("100 earlier periods are left to the CSV, which holds them all.");
        assertThat(page.select(".tables tbody tr")).hasSize(200);
        assertThat(page.select(".tables tbody tr").last().text()).startsWith("December 2024 – 299");
        assertThat(page.select(".charts svg circle")).hasSize(60);
        assertThat(String.join(" ", page.select(".charts svg .chart-remark").eachText()))
                .contains("240 earlier periods are not drawn");
    }

    /**
     * 200 series of 40 years are 8,000 points: what is explored lies in a file, loaded by a click.
     */
    @Test
    void what_can_be_explored_of_many_series_is_a_file_beside_the_page() {
        assertThat(page("two").select("script[type=application/json]")).hasSize(1);
        Document page = page("two-hundred");
        assertThat(page.select("script[type=application/json]")).isEmpty();
        String file = page.select(".explore").attr("data-figures");
        assertThat(site.resolve("en/indicators/two-hundred/index.html", file))
                .isEqualTo("data/charts/two-hundred-en.json");

        Map<String, Object> told = ParsedJson.object(site.text("data/charts/two-hundred-en.json"));
        assertThat(ParsedJson.objects(told, "series")).hasSize(200);
        assertThat(ParsedJson.objects(ParsedJson.objects(told, "series").get(199), "points"))
                .hasSize(40);
        assertThat(BudgetTest.weight(site, "data/charts/two-hundred-en.json"))
                .isLessThanOrEqualTo(100_000);
    }

    /** They may be larger than a city's ordinary pages, but not as large as their record. */
    @Test
    void the_pages_stay_bounded() {
        for (String id : List.of("two-hundred", "months")) {
            assertThat(BudgetTest.weight(site, "en/indicators/" + id + "/index.html"))
                    .isLessThanOrEqualTo(2 * BudgetTest.PAGE);
            assertThat(page(id).getAllElements().size()).isLessThanOrEqualTo(6000);
        }
        assertThat(BudgetTest.weight(site, "en/indicators/two/index.html"))
                .isLessThanOrEqualTo(BudgetTest.PAGE);
    }
}
