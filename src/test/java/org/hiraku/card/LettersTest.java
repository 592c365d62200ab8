package org.hiraku.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hiraku.Approval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    private static final Path FILE = Path.of("src/main/resources/org/hiraku/card", Letters.FILE);

    @Test
    void the_list_beside_the_font_says_what_its_two_faces_show() {
        String listed = Letters.listed();

        assertThat(listed).isEqualTo(Approval.of(FILE, listed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和6年度の目標値は226,231,970円（見込）です。",
                "“At most” 40% – ¥350 million… it’s due.",
                "𠮷野・髙橋・﨑・①・㎡・①②③・〜・ー",
                "Zürich, café, naïve"
            })
    void what_a_city_writes_can_be_shown(String text) {
        assertThat(Letters.show(text)).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "寿司🍣, an emoji, 1F363",
        "葛󠄀城, a variation selector, E0100",
        "한국, another script, D55C",
        "e\u0301, a combining mark, 301",
        "a\u202eb, a mark that turns the direction, 202E",
        "Škoda, a letter of a language the font is not made for, 160"
    })
    void what_would_be_a_box_is_named(String text, String what, String code) {
        assertThat(Letters.lacking(text)).hasValue(Integer.parseInt(code, 16));
    }
}
