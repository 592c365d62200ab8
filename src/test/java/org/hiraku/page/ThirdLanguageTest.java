package org.hiraku.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.hiraku.page.LabelTree.Borrowed;
import org.junit.jupiter.api.Test;

/** A language whose wording and texts are not all there falls back, and says so. */
class ThirdLanguageTest {

    private static final Site SITE =
            DerivedSite.showing("a-third-language-has-few-words-of-its-own");
    private static final LanguageSide SIDE = DerivedSite.side(SITE, "pt-BR");

    @Test
    void it_has_every_page_that_the_others_have() {
        assertThat(PageSet.of(SITE))
                .filteredOn(p -> p.address().path().startsWith("pt-BR/"))
                .hasSameSizeAs(
                        PageSet.of(SITE).stream()
                                .filter(p -> p.address().path().startsWith("ja/"))
                                .toList());
    }

    @Test
    void a_label_of_its_own_is_plain_and_a_borrowed_one_carries_its_language() {
        assertThat(said("target")).isEqualTo("Meta");
        assertThat(said("actual")).isEqualTo(new Borrowed("実績値", "ja"));
    }

    @Test
    void an_attribute_which_can_carry_no_language_has_the_words_alone() {
        Map<?, ?> wording = (Map<?, ?>) LabelTree.of(SIDE.wording()).get("wording");

        assertThat(((Map<?, ?>) wording.get("page")).get("actual")).isEqualTo("実績値");
    }

    @Test
    void a_text_that_is_not_translated_is_the_sources_and_marked() {
        assertThat(SIDE.chrome().siteTitle()).isEqualTo(Phrase.own("Cidade de Shiranami"));
        assertThat(SIDE.phrase(SITE.record().plans().get("2024-plan").title()))
                .isEqualTo(
                        new Phrase(
                                "まちづくり計画",
                                "ja",
                                Optional.of(new Phrase.Mark("untranslated", "未翻訳", "ja"))));
    }

    private static Object said(String label) {
        Map<?, ?> say = (Map<?, ?>) LabelTree.of(SIDE.wording()).get("say");
        return ((Map<?, ?>) say.get("page")).get(label);
    }
}
