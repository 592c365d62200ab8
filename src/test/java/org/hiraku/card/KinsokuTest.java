package org.hiraku.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinsokuTest {

    /** A stroke stands where a line may end. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    no line begins with a full stop or a comma,    で|す。|は、|い
                    no line begins with what closes,               （見|込）|で|す
                    no line begins with a small kana,              しょっ|ちゅ|う
                    no line begins with the sign of a long vowel,  デー|ター
                    no line begins with a sign that repeats,       人々|の
                    no line ends with what opens,                  は|「図|書」|の
                    a Latin word stays whole,                      市|の|LGBTQ+|相|談
                    words of English part at spaces,               'Bullying |cases |resolved.'
                    a number keeps its unit,                       は|226,231,970円|で
                    a number keeps the parts it is read in,        は|2億2,623万円|で
                    a percent sign stays with its number,          は|99.5%|で|す
                    a full-width percent sign too,                 は|９９％|で|す
                    a currency sign stays with its number,         は|￥500|で
                    an era stays with its year,                    の|令和6年|度|の
                    a negative number keeps its sign,              は|△5人|で
                    an address with hyphens stays whole,           表29-01|の
                    """)
    void a_line_may_end_at_the_strokes(String rule, String text) {
        String whole = text.replace("|", "");

        assertThat(String.join("|", Kinsoku.parts(whole))).isEqualTo(text);
    }

    @Test
    void the_parts_are_the_text() {
        String text = "令和5年度の「ふるさと納税」は、𠮷野家 and 226,231,970円（見込）でした。";

        assertThat(String.join("", Kinsoku.parts(text))).isEqualTo(text);
    }
}
