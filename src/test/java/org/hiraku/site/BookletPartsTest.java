package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hiraku.FixtureSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The booklets of a plan of 45 initiatives, and of plans that another edition follows. */
class BookletPartsTest {

    private static final String BOOKLET = "ja/plans/2024-plan/booklet/";

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        new FixtureSite(FixtureSite.SITES.resolve("smallest-site")).layInto(folder);
        Path plan = folder.resolve("data/plans/2024-plan");
        List<String> ids = IntStream.rangeClosed(2, 45).mapToObj(n -> "work-" + n).toList();
        for (String id : ids) {
            Files.writeString(
                    plan.resolve(id + ".yaml"),
                    "title: {ja: %1$s, en: %1$s}\ndescription: {ja: %1$s, en: %1$s}\n"
                            .formatted(id));
        }
        Path file = plan.resolve("plan.yaml");
        String all = "[reading, " + String.join(", ", ids) + "]";
        Files.writeString(file, Files.readString(file).replace("[reading]", all));
        site = BuiltSite.of(folder);
    }

    @Test
    void a_part_has_40_initiatives_and_the_next_goes_on_with_their_numbers() {
        assertThat(numbers(BOOKLET)).isEqualTo(numbers(1, 40));
        assertThat(numbers(BOOKLET + "page-2/")).isEqualTo(numbers(41, 45));
        assertThat(site.pages()).doesNotContainKey(BOOKLET + "page-3/index.html");
    }

    @Test
    void each_part_leads_to_the_other() {
        assertThat(part(BOOKLET).select(".pager a[rel=next]").attr("href"))
                .endsWith("/booklet/page-2/index.html");
        assertThat(part(BOOKLET + "page-2/").select(".pager a[rel=prev]").attr("href"))
                .endsWith("/booklet/index.html");
        assertThat(part(BOOKLET + "page-2/").selectFirst("h1").text())
                .isEqualTo("まちづくり計画（冊子 第2部、全2部）");
    }

    @Test
    void a_plan_that_another_edition_follows_has_none_and_its_address_leads_to_its_page() {
        BuiltSite city = BuiltSite.city();

        assertThat(city.pages().get("ja/plans/2024-city-plan/index.html").text())
                .contains("印刷用の冊子");
        assertThat(city.pages().get("ja/plans/2023-city-plan/index.html").text())
                .doesNotContain("印刷用の冊子");
        assertThat(city.forwards().get("ja/plans/2023-city-plan/booklet/index.html").html())
                .contains("/plans/2023-city-plan/");
    }

    private static Document part(String address) {
        return site.pages().get(address + "index.html");
    }

    private static List<String> numbers(String address) {
        return part(address).select(".booklet-chapter > h2 .booklet-number").eachText();
    }

    private static List<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
    }
}
