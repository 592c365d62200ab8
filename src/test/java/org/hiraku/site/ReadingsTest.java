package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Readings stand over kanji on the pages, and nowhere else. */
class ReadingsTest {

    private static final BuiltSite SITE = BuiltSite.showing("readings-stand-over-kanji");

    private static final Document INITIATIVE =
            SITE.pages().get("ja/plans/2024-plan/reading/index.html");

    @Test
    void stand_over_titles_names_and_longer_texts() {
        assertThat(INITIATIVE.select("h1").html())
                .isEqualTo(
                        "<ruby>本<rp>（</rp><rt>ほん</rt><rp>）</rp></ruby>に"
                                + "<ruby>親<rp>（</rp><rt>した</rt><rp>）</rp></ruby>しむ"
                                + "<ruby>お城<rp>（</rp><rt>おしろ</rt><rp>）</rp></ruby>のまち");
        assertThat(INITIATIVE.select(".prose strong rt").eachText()).containsExactly("としょかん");
        assertThat(INITIATIVE.select(".notes rt").eachText()).containsExactly("ぞうしょ", "べつ");
        assertThat(SITE.pages().get("ja/indicators/loans/index.html").select("h1 rt").eachText())
                .containsExactly("としょ", "かしだし", "さっすう");
    }

    @Test
    void are_no_part_of_titles_descriptions_attributes_and_sentences() {
        assertThat(INITIATIVE.title()).startsWith("本に親しむお城のまち");
        assertThat(INITIATIVE.select("meta[name=description]").attr("content"))
                .startsWith("図書館で本を借ります。");
        assertThat(INITIATIVE.select(".prose a[title]").attr("title")).isEqualTo("地図");
        assertThat(SITE.pages().get("ja/indicators/loans/index.html").select(".lead").text())
                .startsWith("図書の貸出冊数は、");
    }

    /** Code is shown as written, and kana before a bracket has no reading. */
    @Test
    void what_is_no_reading_stays_as_it_was_written() {
        assertThat(INITIATIVE.select("code").text()).isEqualTo("枚方《ひらかた》");
        assertThat(INITIATIVE.select(".prose").text()).contains("「本」は《ほん》と");
    }

    @Test
    void a_term_is_found_under_its_reading() {
        assertThat(INITIATIVE.select("a.term").attr("href")).isEqualTo("#term-e-library");
        assertThat(INITIATIVE.select("a.term rt").text()).isEqualTo("でんしとしょかん");
    }

    @Test
    void no_machine_file_has_any() {
        SITE.files()
                .forEach(
                        (path, bytes) -> {
                            if (path.matches(".*\\.(json|csv|xml|jsonld)")) {
                                assertThat(new String(bytes, StandardCharsets.UTF_8))
                                        .as(path)
                                        .doesNotContain("しだし")
                                        .doesNotContain("そくほう");
                            }
                        });
    }
}
