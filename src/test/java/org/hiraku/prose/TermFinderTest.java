package org.hiraku.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The first mention of a term is a link to where the page explains it. */
class TermFinderTest {

    private static final TermFinder TERMS =
            new TermFinder(
                    Map.of(
                            "dv", "DV",
                            "dv-office", "ひらかたDV相談室",
                            "will", "ウィル",
                            "loan", "loan",
                            "q-and-a", "Q&A"));

    private final Set<String> mentioned = new HashSet<>();

    private String explained(String markdown) {
        return new Markdown().html(markdown, "p-", 2).explained(TERMS, mentioned).html();
    }

    private static String link(String id, String words) {
        return "<a class=\"term\" href=\"#term-%1$s\" id=\"mention-%1$s\" role=\"doc-glossref\">%2$s</a>"
                .formatted(id, words);
    }

    @Test
    void only_the_first_mention_on_a_page_is_a_link() {
        assertThat(explained("DVとDV")).isEqualTo("<p>" + link("dv", "DV") + "とDV</p>");
        assertThat(explained("DVの防止")).isEqualTo("<p>DVの防止</p>");
        assertThat(mentioned).containsExactly("dv");
    }

    @Test
    void the_longest_term_at_a_place_is_meant() {
        assertThat(explained("ひらかたDV相談室とDV"))
                .isEqualTo(
                        "<p>" + link("dv-office", "ひらかたDV相談室") + "と" + link("dv", "DV") + "</p>");
    }

    @Test
    void a_part_of_a_longer_word_is_no_mention() {
        String words = "ADV、DVD、2DV、ウィルス、グッドウィル、loans、Q&Amp";

        assertThat(explained(words)).doesNotContain("<a");
        assertThat(TERMS.in(words)).isEmpty();
    }

    @Test
    void a_sentence_may_begin_with_it_and_any_other_sign_may_stand_beside_it() {
        assertThat(explained("Loan (DV), Q&A・ウィル"))
                .contains(link("loan", "Loan"), link("dv", "DV"), link("q-and-a", "Q&amp;A"))
                .contains(link("will", "ウィル"));
        assertThat(TERMS.in("Loan (DV), Q&A・ウィル")).containsExactly("dv", "loan", "q-and-a", "will");
    }

    @Test
    void links_code_headings_and_attributes_are_left_as_they_are() {
        assertThat(explained("# DV\n\n[DV](/a/ \"DV\") `DV`\n\n    DV\n"))
                .doesNotContain("class=\"term\"");
        assertThat(explained("[a](/DV/) **DV**"))
                .contains("<strong>" + link("dv", "DV") + "</strong>")
                .contains("href=\"./DV/index.html\"");
    }

    @Test
    void what_looks_like_a_tag_is_text_and_stays_text() {
        assertThat(explained("<a>DV</a> \"DV\""))
                .isEqualTo("<p>&lt;a&gt;" + link("dv", "DV") + "&lt;/a&gt; &quot;DV&quot;</p>");
    }
}
