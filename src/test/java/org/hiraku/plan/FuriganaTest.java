package org.hiraku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readings written behind kanji. */
class FuriganaTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "枚方《ひらかた》市《し》, 枚方〔ひらかた〕市〔し〕",
        "この取《と》り組《く》み, この取〔と〕り組〔く〕み",
        "人々《ひとびと》, 人々〔ひとびと〕",
        "｜お知らせ《おしらせ》です, お知らせ〔おしらせ〕です",
        "市の｜施策《しさく》, 市の施策〔しさく〕",
        "𠮷野 東京《トーキョー》, 𠮷野 東京〔トーキョー〕"
    })
    void belong_to_the_kanji_before_them_or_to_all_from_a_bar_on(String written, String read) {
        assertThat(Furigana.replaced(written, (base, kana) -> base + "〔" + kana + "〕"))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"《ひらかた》", "ひらがな《ひらがな》", "条例《案》", "条例《》", "条例《かな", "｜条例", "a｜b《c》", "題名《A》"})
    void other_brackets_and_bars_stay_what_they_are(String words) {
        assertThat(Furigana.without(words)).isEqualTo(words);
    }

    @Test
    void a_text_has_its_words_without_them_and_knows_them() {
        Text text = new Text(Map.of("ja", "枚方《ひらかた》市", "en", "Hirakata City"));

        assertThat(text.in("ja")).contains("枚方市");
        assertThat(text.readIn("ja")).contains("枚方《ひらかた》市");
        assertThat(text.readIn("en")).contains("Hirakata City");
        assertThat(text.shownIn("en", "ja").read()).isEqualTo("Hirakata City");
        assertThat(text.read()).containsOnlyKeys("ja");
    }
}
