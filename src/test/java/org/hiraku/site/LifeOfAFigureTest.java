package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hiraku.FixtureSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A figure from its first publication to its last correction: what the table, the chart, the CSV,
 * the JSON, the ledger and the status page say of it at each stage.
 */
class LifeOfAFigureTest {

    private static final String FIRST =
            "{value: 125300, status: provisional, confirm-by: 2024-10-31}";

    private static final String CONFIRMED =
            "{value: 125420, history: [{value: 125300, until: 2024-10-20,"
                    + " reason: {ja: 確定したため, en: The count is final}}]}";

    private static final String REVISED =
            "{value: 125400, status: revised, history: ["
                    + "{value: 125420, until: 2025-02-01, reason: {ja: 書き誤り, en: A slip}},"
                    + " {value: 125300, until: 2024-10-20,"
                    + " reason: {ja: 確定したため, en: The count is final}}]}";

    @TempDir private Path folder;

    @Test
    void provisional_it_is_hatched_and_waits_until_it_is_to_be_confirmed() throws IOException {
        BuiltSite site = site(FIRST, "2024-10-31");

        assertThat(row(site)).contains("125,300 Provisional to be confirmed by 31 October 2024");
        assertThat(hatched(site)).isTrue();
        assertThat(csv(site)).endsWith("2023,,,125300,provisional,,no-target,,");
        assertThat(json(site))
                .contains(
                        "\"actual\":{\"value\":\"125300\",\"status\":\"provisional\","
                                + "\"confirmBy\":\"2024-10-31\"}");
        assertThat(entries(site, "to-confirm"))
                .containsExactly(
                        "Library loans FY2023 125,300 Provisional 31 October 2024 City Library");
        assertThat(entries(site, "confirmation-overdue")).isEmpty();
    }

    @Test
    void the_day_after_it_is_overdue_to_be_confirmed() throws IOException {
        BuiltSite site = site(FIRST, "2024-11-01");

        assertThat(entries(site, "to-confirm")).isEmpty();
        assertThat(entries(site, "confirmation-overdue")).hasSize(1);
    }

    @Test
    void confirmed_it_is_plain_and_keeps_what_was_published_first() throws IOException {
        BuiltSite site = site(CONFIRMED, "2024-11-01");

        assertThat(row(site)).contains("125,420").doesNotContain("Provisional", "Final");
        assertThat(hatched(site)).isFalse();
        assertThat(csv(site)).endsWith("2023,,,125420,final,,no-target,,");
        assertThat(json(site))
                .contains("\"history\":[{\"value\":\"125300\",\"until\":\"2024-10-20\"");
        assertThat(ledger(site)).containsExactly("125,300 125,420");
        assertThat(status(site).select("main").text()).contains("Everything is settled.");
    }

    @Test
    void revised_it_says_so_and_keeps_every_former_value() throws IOException {
        BuiltSite site = site(REVISED, "2025-03-01");

        assertThat(row(site)).contains("125,400 Revised");
        assertThat(hatched(site)).isFalse();
        assertThat(csv(site)).endsWith("2023,,,125400,revised,,no-target,,");
        assertThat(ledger(site)).containsExactly("125,300 125,420", "125,420 125,400");
        assertThat(status(site).select("main").text()).contains("Everything is settled.");
    }

    @Test
    void estimated_it_is_hatched_and_waits_only_when_a_day_is_named() throws IOException {
        BuiltSite site = site("{value: 125300, status: estimated}", "2024-11-01");

        assertThat(row(site)).contains("125,300 Estimated");
        assertThat(hatched(site)).isTrue();
        assertThat(csv(site)).endsWith("2023,,,125300,estimated,,no-target,,");
        assertThat(status(site).select("main").text()).contains("Everything is settled.");
    }

    @Test
    void missing_it_says_why_and_by_when_it_is_expected() throws IOException {
        BuiltSite site = site("{missing: not-yet, confirm-by: 2024-12-01}", "2024-06-01");

        assertThat(row(site)).contains("Not measured yet expected by 1 December 2024");
        assertThat(entries(site, "missing"))
                .containsExactly(
                        "Library loans FY2023 Not measured yet 1 December 2024 City Library");
    }

    private BuiltSite site(String actual, String asOf) throws IOException {
        new FixtureSite(FixtureSite.SITES.resolve("smallest-site")).layInto(folder);
        Path settings = folder.resolve("data/site.yaml");
        Files.writeString(
                settings, Files.readString(settings).replaceAll("as-of: .*", "as-of: " + asOf));
        Path loans = folder.resolve("data/indicators/loans.yaml");
        Files.writeString(
                loans,
                Files.readString(loans)
                        .replaceAll("actuals: .*", "actuals: {2023: " + actual + "}"));
        return BuiltSite.of(folder);
    }

    private static String row(BuiltSite site) {
        return page(site).select("#row-2023").text();
    }

    private static boolean hatched(BuiltSite site) {
        return !page(site).select(".charts svg pattern").isEmpty();
    }

    private static List<String> ledger(BuiltSite site) {
        return page(site).select(".ledger li").stream()
                .map(entry -> entry.select("del, ins").text())
                .toList();
    }

    private static List<String> entries(BuiltSite site, String kind) {
        return status(site).select(".status-entries:has(#" + kind + ") tbody tr").eachText();
    }

    private static String csv(BuiltSite site) {
        return site.text("data/indicators/loans.csv").lines().skip(1).findFirst().orElseThrow();
    }

    private static String json(BuiltSite site) {
        return site.text("data/indicators/loans.json");
    }

    private static Document page(BuiltSite site) {
        return site.pages().get("en/indicators/loans/index.html");
    }

    private static Document status(BuiltSite site) {
        return site.pages().get("en/status/living/index.html");
    }
}
