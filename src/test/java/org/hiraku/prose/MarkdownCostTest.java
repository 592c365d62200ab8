package org.hiraku.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text, however it is made, keeps the parser busy, overflows the stack or swells. */
class MarkdownCostTest {

    private static final Markdown MARKDOWN = new Markdown();

    private static final List<String> REPEATED =
            List.of(
                    ">",
                    "> ",
                    "- ",
                    "1. ",
                    "[",
                    "![",
                    "[a](",
                    "](",
                    "*",
                    "_",
                    "*a ",
                    "**a ",
                    "a**b",
                    "*a_ ",
                    "_a",
                    "<",
                    "<a",
                    "<a ",
                    "<!--",
                    "<?",
                    "<![CDATA[",
                    "<a href=\"",
                    "&",
                    "&#",
                    "\\",
                    "|",
                    "|a",
                    "[^",
                    "[^1]: ",
                    "[^1]",
                    "http://",
                    "www.",
                    "a@",
                    "a@b.",
                    "[a]: ",
                    "[a]: <b\n",
                    "[a]: /b\n",
                    " ",
                    "\t",
                    "\n",
                    "a\n",
                    "-\n",
                    "#\n",
                    "~~~\n",
                    "`a`",
                    "`a``",
                    "![[]()",
                    "[x](<b",
                    "[x](b \"c",
                    "a\n=\n",
                    "<a@b",
                    "「**",
                    "**「a」**。",
                    "![a](/b \"",
                    "\"'",
                    "{#a}",
                    "# a {#a}\n",
                    "|a|\n|-|\n",
                    "- a\n\n\n",
                    "> a\n",
                    "```\n",
                    "[a][",
                    "[a]\n\n",
                    "\n\n[^a]: [^a]",
                    "<b>",
                    "a  \n");

    static Stream<String> costly() {
        Stream<String> repeated =
                REPEATED.stream().map(piece -> piece.repeat(MarkdownCost.LONGEST / piece.length()));
        return Stream.of(repeated, nested(), wide(), counted()).flatMap(texts -> texts);
    }

    private static Stream<String> nested() {
        return Stream.of(
                "[".repeat(60_000) + "a" + "](b)".repeat(40_000),
                "*a **b ".repeat(15_000) + "c** d*".repeat(15_000),
                "*a **b ".repeat(650) + "c** d*".repeat(650),
                "*".repeat(2_000) + "a" + "*".repeat(2_000),
                "*a ".repeat(2_000) + "b*".repeat(2_000));
    }

    private static Stream<String> wide() {
        String head = "|a".repeat(500) + "\n" + "|-".repeat(500) + "\n";
        return Stream.of(
                head + "|\n".repeat(100) + "|b|c\n".repeat(20_000),
                "[a]: /" + "u".repeat(1_900) + "\n\n" + "[a]".repeat(80_000),
                "http://a" + "(".repeat(200_000));
    }

    private static Stream<String> counted() {
        StringBuilder backticks = new StringBuilder();
        StringBuilder list = new StringBuilder();
        for (int i = 1; i < 700; i++) {
            backticks.append('a').append("`".repeat(i));
            list.append("  ".repeat(Math.min(i, 300))).append("- a\n");
        }
        StringBuilder notes = new StringBuilder();
        StringBuilder references = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            notes.append("[^").append(i).append("]\n\n[^").append(i).append("]: x\n\n");
            references.append("[a").append(i).append("] \n\n[a").append(i).append("]: x\n\n");
        }
        return Stream.of(backticks, list, notes, references).map(StringBuilder::toString);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("costly")
    void a_text_made_to_be_costly_is_written_in_time(String text) {
        ProseHtml html =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(5), () -> MARKDOWN.html(text, "p-", 2));
        assertThat(html.html().length()).isLessThanOrEqualTo(50 * text.length() + 40_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> MARKDOWN.plainText(text));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> MARKDOWN.links(text));
    }

    @Test
    void the_deepest_emphasis_needs_little_of_the_stack() throws InterruptedException {
        List<String> written = new CopyOnWriteArrayList<>();
        Runnable deepest =
                () ->
                        written.add(
                                MARKDOWN.html("*a ".repeat(2_000) + "b*".repeat(2_000), "p-", 2)
                                        .html());
        Thread small = new Thread(null, deepest, "small stack", 512 * 1024);
        small.start();
        small.join();
        assertThat(written).singleElement().asString().startsWith("<p><em>a <em>a");
    }

    @ParameterizedTest
    @MethodSource("overlong")
    void a_text_beyond_the_bounds_is_shown_as_it_was_written(String text) {
        assertThat(MARKDOWN.html(text, "p-", 2).html())
                .isEqualTo("<p>" + text.replace("<", "&lt;") + "</p>");
    }

    static Stream<String> overlong() {
        return Stream.of("*a* ".repeat(MarkdownCost.LONGEST / 4 + 1), "<".repeat(10_000));
    }
}
