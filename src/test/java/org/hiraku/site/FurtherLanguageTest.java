package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Plain Japanese on the first site: two initiatives with their indicators, and nothing more. */
class FurtherLanguageTest {

    private static final BuiltSite SITE = BuiltSite.hirakata();
    private static final String PLAN = "plans/2024-mayors-office/";

    @Test
    void only_what_is_written_in_it_has_a_page() {
        assertThat(SITE.permanentPages("ja-simple").keySet())
                .containsExactly(
                        "ja-simple/index.html",
                        "ja-simple/indicators/bullying-resolution-rate/index.html",
                        "ja-simple/indicators/one-stop-answer-rate/index.html",
                        "ja-simple/" + PLAN + "bullying/index.html",
                        "ja-simple/" + PLAN + "one-stop-call-centre/index.html");
    }

    @Test
    void its_pages_are_marked_as_unofficial_and_none_of_their_texts_as_missing() {
        SITE.permanentPages("ja-simple")
                .forEach(
                        (name, page) -> {
                            assertThat(page.select(".unofficial")).as(name).hasSize(1);
                            assertThat(page.select(".untranslated")).as(name).isEmpty();
                        });
    }

    @Test
    void the_switch_offers_it_where_it_has_the_page_and_nowhere_else() {
        assertThat(switches("ja/" + PLAN + "bullying/index.html"))
                .containsExactly("en", "ja-simple");
        assertThat(switches("en/" + PLAN + "peace/index.html")).containsExactly("ja");
    }

    @Test
    void what_it_has_no_page_for_is_read_in_the_source_language() {
        String name = "ja-simple/" + PLAN + "bullying/index.html";
        Document page = SITE.pages().get(name);

        assertThat(SITE.resolve(name, page.select(".kicker a").attr("href")))
                .isEqualTo("ja/" + PLAN + "index.html");
        assertThat(page.select(".kicker [lang]").attr("lang")).isEqualTo("ja");
    }

    /** It has words for some figures; the others are said as Japanese says them. */
    @Test
    void its_figures_are_worded_in_japanese() {
        Document page =
                SITE.pages().get("ja-simple/indicators/bullying-resolution-rate/index.html");

        assertThat(page.select(".sentence.lead").text())
                .isEqualTo(
                        "いじめの解消率（いじめがなくなった割合）は、令和5年度に99.5%でした。"
                                + "令和6年度は、100%にすることが目標です。結果はまだわかりません。");
        assertThat(page.select("table.figures tbody th").eachText())
                .containsExactly("令和5年度（2023年度）", "令和6年度（2024年度）");
        assertThat(page.select(".sentence [lang], table.figures tbody th [lang]")).isEmpty();
    }

    /** Kanji outside of a reading would be left to those who cannot read them. */
    @Test
    void every_kanji_of_its_own_texts_has_a_reading() {
        for (String name : List.of("bullying", "one-stop-call-centre")) {
            Document page = SITE.pages().get("ja-simple/" + PLAN + name + "/index.html").clone();
            page.select("ruby").remove();

            assertThat(page.select("h1, main > .prose").text())
                    .isNotBlank()
                    .doesNotContainPattern("\\p{IsHan}");
        }
    }

    private static List<String> switches(String page) {
        return SITE.pages().get(page).select(".language-switch a").eachAttr("hreflang");
    }
}
