package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The owner then and the owner now; the site speaks for 1 June 2024, in fiscal 2024. */
class OrganisationOverTimeTest {

    private static final BuiltSite SITE = BuiltSite.showing("divisions-were-reorganised");

    @Test
    void an_initiative_names_the_division_of_its_time_and_who_has_its_work_today() {
        assertThat(owners("ja/plans/2022-plan/papers/")).isEqualTo("公文書課（現・資料課、博物館）");
        assertThat(owners("en/plans/2022-plan/papers/"))
                .isEqualTo("Records Division (now Archive Division, City Museum)");
    }

    @Test
    void a_division_without_a_successor_is_no_more_and_one_that_is_still_to_end_just_stands() {
        assertThat(owners("ja/plans/2022-plan/harbour-festival/")).isEqualTo("祭り推進課（今はありません） 港湾課");
        assertThat(owners("en/plans/2022-plan/harbour-festival/"))
                .isEqualTo("Festivals Division (no more) Harbour Division");
    }

    @Test
    void an_indicator_names_every_division_that_it_measured_the_latest_first() {
        assertThat(owners("ja/indicators/scans/")).isEqualTo("公文書課（現・資料課、博物館） 文書課（現・資料課、博物館）");
    }

    @Test
    void an_ended_division_keeps_its_page_and_tells_when_it_ended_and_who_followed() {
        Document papers = page("ja/divisions/papers/");

        assertThat(papers.select("main .valid").text()).isEqualTo("令和元年度から令和3年度まで");
        assertThat(papers.select("main .ended").text()).isEqualTo("この課は令和3年度をもってなくなりました。");
        assertThat(papers.select("main .succeeded").eachText())
                .containsExactly("引き継いだ課：公文書課", "今の担当課：資料課、博物館");
        assertThat(page("en/divisions/papers/").select("main .ended, main .succeeded").eachText())
                .containsExactly(
                        "This division ended with fiscal 2021.",
                        "Succeeded by: Records Division",
                        "Its work is now with: Archive Division, City Museum");
    }

    @Test
    void who_took_over_names_those_before_by_the_names_they_had() {
        assertThat(page("en/divisions/museum/").select("main .succeeded").text())
                .isEqualTo("Took over from: Records Division (fiscal 2022), Art Gallery");
        assertThat(page("ja/divisions/library/").select("main .succeeded").text())
                .isEqualTo("前の課：図書会館 (令和3年度から令和4年度まで)、読書室 (令和2年度まで)");
    }

    @Test
    void one_of_which_nobody_wrote_when_it_ended_says_no_year() {
        assertThat(page("en/divisions/gallery/").select("main .ended").text())
                .isEqualTo("This division is no more.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"reading-room", "old-reading-room", "book-hall"})
    void the_address_of_one_of_which_nothing_else_is_said_leads_on_to_who_has_its_work(String id) {
        for (String language : SITE.languages()) {
            assertThat(page(language + "/divisions/" + id + "/").select("meta[http-equiv=refresh]"))
                    .extracting(meta -> meta.attr("content"))
                    .containsExactly(
                            "0; url=../../../" + language + "/divisions/library/index.html");
        }
    }

    @Test
    void a_plan_lists_the_divisions_of_its_own_time() {
        assertThat(page("en/plans/2022-plan/").select(".structure li").eachText())
                .containsExactly(
                        "City Library",
                        "Book Hall",
                        "Records Division",
                        "Art Gallery",
                        "Festivals Division",
                        "Harbour Division");
    }

    private static String owners(String path) {
        return page(path).select(".facts ul:not(.formats)").last().select("li").eachText().stream()
                .reduce((all, next) -> all + " " + next)
                .orElseThrow();
    }

    private static Document page(String path) {
        return SITE.pages().get(path + "index.html");
    }
}
