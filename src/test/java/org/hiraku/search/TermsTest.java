package org.hiraku.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folded text cut into terms. */
class TermsTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "いじめ           | いじ じめ め",
                "税               | 税",
                "donations of ward 3 | donations of ward 3",
                "29-01            | 29 01 29-01",
                "- 29- -01 a--b   | 29 01 a b",
                "納税29-01を      | 納税 税 29 01 29-01 を",
                "ai相談           | ai 相談 談",
                "100年            | 100 年",
                "𠮷野家           | 𠮷野 野家 家",
                "さーびす、窓口。 | さー ーび びす す 窓口 口",
                "don't            | don t",
                "ångström         | ångström",
            })
    void words_stand_alone_and_japanese_in_neighbours(String text, String terms) {
        List<String> cut = new ArrayList<>();
        Terms.cut(text.toCharArray(), (t, from, to) -> cut.add(new String(t, from, to - from)));

        assertThat(String.join(" ", cut)).isEqualTo(terms);
    }

    @Test
    void a_word_is_known_by_its_first_32_letters() {
        List<String> cut = new ArrayList<>();
        Terms.cut(
                "a".repeat(100).toCharArray(),
                (t, from, to) -> cut.add(new String(t, from, to - from)));

        assertThat(cut).containsExactly("a".repeat(32));
    }
}
