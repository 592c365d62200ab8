package org.hiraku.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a title begins with. */
class InitialTest {

    @ParameterizedTest(name = "{0} stands under {1}")
    @CsvSource({
        "いじめ防止, あ, initial-u3042",
        "ヴァイオリン教室, あ, initial-u3042",
        "ガス, か, initial-u304b",
        "ｶﾞｽ, か, initial-u304b",
        "ふるさと納税, は, initial-u306f",
        "ぽかぽか, は, initial-u306f",
        "ゃ, や, initial-u3084",
        "んだ, わ, initial-u308f",
        "「こども」の数, か, initial-u304b",
        "donations, D, initial-d",
        "“Donations”, D, initial-d",
        "Été, E, initial-e",
        "ｗｅｂ, W, initial-w",
        "29-01 公園, 0–9, initial-0",
        "２９, 0–9, initial-0",
        "平和の発信, 平, initial-u5e73",
        "𠮷野, 𠮷, initial-u20bb7",
        "!?, –, initial-u2013",
    })
    void is_a_letter_a_row_of_kana_or_the_kanji_itself(String title, String key, String anchor) {
        assertThat(Initial.of(title).key()).isEqualTo(key);
        assertThat(Initial.of(title).anchor()).isEqualTo(anchor);
    }
}
