package org.hiraku.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text in the one form in which it is searched. */
class FoldingTest {

    @ParameterizedTest(name = "{0} is looked for as {1}")
    @CsvSource({
        "ﾌﾙｻﾄ納税, ふるさと納税",
        "ガス, がす",
        "ｶﾞｽ, がす",
        "ヴァイオリン, ゔぁいおりん",
        "サービス, さーびす",
        "２９－０１, 29-01",
        "29‐01, 29-01",
        "29−01, 29-01",
        "Donations, donations",
        "ＤＯＮＡＴＩＯＮＳ, donations",
        "㈱枚方, (株)枚方",
        "①番, 1番",
        "葛\uDB40\uDD00城, 葛城",
        "𠮷野, 𠮷野",
        "Ångström, ångström",
        "か\u3099, が",
        "İ, i\u0307",
    })
    void what_readers_take_for_the_same_is_the_same(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }
}
