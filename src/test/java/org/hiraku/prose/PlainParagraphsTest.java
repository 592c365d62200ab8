package org.hiraku.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is written without the parser reads exactly as the parser would have written it. */
class PlainParagraphsTest {

    private static final Markdown MARKDOWN = new Markdown();

    private static final List<String> PIECES =
            List.of(
                    "枚方市",
                    "は、",
                    "協働",
                    "。",
                    "「",
                    "」",
                    "　",
                    "word",
                    "two words",
                    " ",
                    "  ",
                    "\n",
                    "\n\n",
                    "\n\n\n",
                    "1",
                    "2024",
                    "2024年度",
                    "1. ",
                    "1) ",
                    "-",
                    "- ",
                    "+",
                    "+ ",
                    "#",
                    "# ",
                    ">",
                    "=",
                    "==",
                    "~",
                    "~~~",
                    "|",
                    ":",
                    "://",
                    "@",
                    "www.",
                    "*",
                    "_",
                    "`",
                    "[",
                    "]",
                    "(",
                    ")",
                    "<",
                    "&",
                    "\\",
                    "!",
                    "\"",
                    "'",
                    "\t",
                    "\r",
                    "\u0000",
                    "\u00A0",
                    "\u2028",
                    "\u0085",
                    "\uFDD0",
                    "\uFEFF",
                    "・",
                    "ー",
                    "％",
                    "100%",
                    "10,000",
                    "△5",
                    "…",
                    "😀",
                    "葛󠄀",
                    "\u000B",
                    "\u001B",
                    "\uD800");

    @Test
    void every_text_taken_without_the_parser_comes_out_the_same() {
        Random random = new Random(4);
        int taken = 0;
        for (int round = 0; round < 200_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(6); piece >= 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Optional<String> plain = PlainParagraphs.html(text.toString());
            if (plain.isPresent()) {
                taken++;
                assertThat(plain.get())
                        .as(text.toString())
                        .isEqualTo(MARKDOWN.parsed(text.toString(), "p-", 2).html());
                assertThat(PlainProse.ofPlain(text.toString()))
                        .as(text.toString())
                        .isEqualTo(PlainProse.of(CommonMark.parse(text.toString())));
            }
        }
        assertThat(taken).isGreaterThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "子育てしやすいまちづくりを進めます。",
                "2024年度は、30,000件（うち電話 500件）を目標とします。\n\n次年度も続けます。",
                "The city runs three workshops a year; see the minutes (in Japanese).",
                "※ 電話のみ",
            })
    void the_usual_texts_of_a_plan_need_no_parser(String text) {
        assertThat(PlainParagraphs.html(text)).isPresent();
    }
}
