package org.hiraku.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an author may write, and what a reader gets. */
class MarkdownTest {

    private static final Markdown MARKDOWN = new Markdown();

    private static String html(String markdown) {
        return MARKDOWN.html(markdown, "p-", 2).html();
    }

    @Nested
    class Words {
        @Test
        void paragraphs_are_parted_by_a_blank_line() {
            assertThat(html("一つ目。\n\n二つ目。\n")).isEqualTo("<p>一つ目。</p><p>二つ目。</p>");
        }

        @Test
        void a_line_break_within_a_japanese_sentence_adds_no_space() {
            assertThat(html("市民と\n協働して")).isEqualTo("<p>市民と協働して</p>");
            assertThat(html("with the\ncity")).isEqualTo("<p>with the\ncity</p>");
            assertThat(html("**市民と**\n協働して")).isEqualTo("<p><strong>市民と</strong>協働して</p>");
        }

        @Test
        void emphasis_may_end_beside_japanese_punctuation() {
            assertThat(html("**「強調」**です")).isEqualTo("<p><strong>「強調」</strong>です</p>");
            assertThat(html("これは**重要です。**次に")).isEqualTo("<p>これは<strong>重要です。</strong>次に</p>");
            assertThat(html("次は**「強調」**。")).isEqualTo("<p>次は<strong>「強調」</strong>。</p>");
            assertThat(html("は**[約束](../a/)**です"))
                    .isEqualTo("<p>は<strong><a href=\"../a/index.html\">約束</a></strong>です</p>");
        }

        @Test
        void a_star_that_is_escaped_stays_a_star() {
            assertThat(html("「\\*」は星です")).isEqualTo("<p>「*」は星です</p>");
        }

        @Test
        void emphasis_between_words_follows_commonmark() {
            assertThat(html("a *b* **c** snake_case_name"))
                    .isEqualTo("<p>a <em>b</em> <strong>c</strong> snake_case_name</p>");
            assertThat(html("2 * 3 * 4")).isEqualTo("<p>2 * 3 * 4</p>");
        }

        @Test
        void raw_html_is_shown_as_the_text_it_is() {
            assertThat(html("<script>alert(1)</script>"))
                    .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
            assertThat(html("a <b onclick=\"x\">b</b>"))
                    .isEqualTo("<p>a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;</p>");
            assertThat(html("<div>\n\n**x**\n\n</div>"))
                    .isEqualTo("<p>&lt;div&gt;</p><p><strong>x</strong></p><p>&lt;/div&gt;</p>");
        }

        @Test
        void template_syntax_is_text() {
            assertThat(html("${7*7} <#assign x=\"freemarker.template.utility.Execute\"?new()>"))
                    .startsWith("<p>${7*7} &lt;#assign");
        }
    }

    @Nested
    class Blocks {
        @Test
        void a_list_without_blank_lines_holds_no_paragraphs() {
            assertThat(html("- a\n- b\n  1. c\n"))
                    .isEqualTo("<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>");
            assertThat(html("3. a\n\n4. b\n"))
                    .isEqualTo("<ol start=\"3\"><li><p>a</p></li><li><p>b</p></li></ol>");
        }

        @Test
        void a_table_can_be_reached_and_is_named_by_its_head() {
            assertThat(html("| 年度 | 人数 | |\n|---|--:|:-:|\n| 2023 | 30 | ○ |\n"))
                    .isEqualTo(
                            "<div class=\"table-region\" role=\"group\" tabindex=\"0\""
                                    + " aria-labelledby=\"p-table\"><table><thead id=\"p-table\"><tr>"
                                    + "<th scope=\"col\">年度</th>"
                                    + "<th scope=\"col\" data-align=\"right\">人数</th>"
                                    + "<td data-align=\"center\"></td></tr></thead><tbody><tr>"
                                    + "<td>2023</td><td data-align=\"right\">30</td>"
                                    + "<td data-align=\"center\">○</td></tr></tbody></table></div>");
        }

        @Test
        void code_quotation_and_rule_are_written() {
            assertThat(html("> a\n\n---\n\n```java\n<b>\n```\n\n`<i>`  \nx"))
                    .isEqualTo(
                            "<blockquote><p>a</p></blockquote><hr>"
                                    + "<pre tabindex=\"0\"><code>&lt;b&gt;\n</code></pre>"
                                    + "<p><code>&lt;i&gt;</code><br>x</p>");
        }

        @Test
        void nothing_comes_of_nothing() {
            assertThat(MARKDOWN.html("", "p-", 2).isEmpty()).isTrue();
            assertThat(MARKDOWN.html(" \n\n", "p-", 2).isEmpty()).isTrue();
        }
    }

    @Nested
    class Headings {
        @Test
        void the_topmost_takes_the_level_of_the_page_and_none_is_skipped() {
            assertThat(html("## a\n\n#### b\n\n## c\n"))
                    .isEqualTo(
                            "<h2 id=\"p-section-1\">a</h2><h3 id=\"p-section-1-1\">b</h3>"
                                    + "<h2 id=\"p-section-2\">c</h2>");
        }

        @Test
        void no_heading_is_deeper_than_the_sixth() {
            assertThat(MARKDOWN.html("# a\n## b\n### c", "", 5).html())
                    .isEqualTo(
                            "<h5 id=\"section-1\">a</h5><h6 id=\"section-1-1\">b</h6>"
                                    + "<h6 id=\"section-1-2\">c</h6>");
        }

        @Test
        void an_author_may_choose_an_id_and_two_are_never_alike() {
            assertThat(html("# 結果 {#result}\n\n# 再び {#result}\n\n[上](#result)"))
                    .isEqualTo(
                            "<h2 id=\"p-result\">結果</h2><h2 id=\"p-result-2\">再び</h2>"
                                    + "<p><a href=\"#p-result\">上</a></p>");
        }

        @Test
        void a_prefix_that_could_leave_its_attribute_is_refused() {
            assertThatThrownBy(() -> MARKDOWN.html("# a", "\"", 2))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> MARKDOWN.html("# a", "p", 7))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class NotesAtTheFoot {
        @Test
        void they_are_numbered_as_they_are_referred_to() {
            assertThat(html("a[^x] b[^y] c[^x]\n\n[^y]: **Y**\n\n[^x]: X\n\n[^z]: not used\n"))
                    .isEqualTo(
                            "<p>a<sup id=\"p-note-1-from\"><a href=\"#p-note-1\""
                                    + " role=\"doc-noteref\" aria-label=\"1\">1</a></sup>"
                                    + " b<sup id=\"p-note-2-from\"><a href=\"#p-note-2\""
                                    + " role=\"doc-noteref\" aria-label=\"2\">2</a></sup>"
                                    + " c<sup><a href=\"#p-note-1\" role=\"doc-noteref\" aria-label=\"1\">1</a></sup></p>"
                                    + "<div class=\"footnotes\" role=\"doc-endnotes\"><ol>"
                                    + "<li id=\"p-note-1\"><p>X <a href=\"#p-note-1-from\""
                                    + " role=\"doc-backlink\" aria-label=\"1\">↩1</a></p></li>"
                                    + "<li id=\"p-note-2\"><p><strong>Y</strong> <a"
                                    + " href=\"#p-note-2-from\" role=\"doc-backlink\" aria-label=\"2\">↩2</a></p></li></ol></div>");
        }

        /** Who hears the page does not see that a number is raised, or where an arrow points. */
        @Test
        void the_links_to_and_fro_are_called_what_the_page_calls_them() {
            NoteWords words =
                    new NoteWords() {
                        @Override
                        public String note(int number) {
                            return "Note \"" + number + "\"";
                        }

                        @Override
                        public String back(int number) {
                            return "Back to " + number;
                        }
                    };

            assertThat(MARKDOWN.html("a[^x]\n\n[^x]: X", "p-", 2).seenFrom("../", words).html())
                    .contains("aria-label=\"Note &quot;1&quot;\">1</a>")
                    .contains("aria-label=\"Back to 1\">↩1</a>");
        }

        @Test
        void one_may_refer_to_another_and_to_itself() {
            assertThat(html("a[^1]\n\n[^1]: b[^2][^1]\n\n[^2]:     c\n"))
                    .contains("<li id=\"p-note-2\">")
                    .doesNotContain("note-3");
        }

        @Test
        void a_reference_without_a_note_stays_text() {
            assertThat(html("a[^1]")).isEqualTo("<p>a[^1]</p>");
        }
    }

    @Nested
    class Links {
        @Test
        void a_page_of_the_site_is_found_from_wherever_the_prose_is_shown() {
            ProseHtml prose = MARKDOWN.html("[a](/about/#x) ![b](/c.png) [d](../d/)", "p-", 2);

            assertThat(prose.seenFrom("../../").html())
                    .isEqualTo(
                            "<p><a href=\"../../about/index.html#x\">a</a>"
                                    + " <img src=\"../../c.png\" alt=\"b\" loading=\"lazy\">"
                                    + " <a href=\"../d/index.html\">d</a></p>");
            assertThat(prose.seenFrom("./").html()).contains("href=\"./about/index.html#x\"");
            assertThat(prose.html()).isEqualTo(prose.seenFrom("./").html());
            assertThatThrownBy(() -> prose.seenFrom("javascript:/"))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void prose_without_such_a_link_is_the_same_on_every_page() {
            ProseHtml prose = MARKDOWN.html("[a](https://example.org/)", "p-", 2);
            assertThat(prose.seenFrom("../")).isSameAs(prose);
        }

        @Test
        void a_refused_link_shows_its_text() {
            assertThat(html("[**x**](javascript:alert(1)) ![y](data:image/png;base64,AAAA)"))
                    .isEqualTo("<p><strong>x</strong> y</p>");
        }

        @Test
        void an_image_from_elsewhere_becomes_a_link() {
            assertThat(html("![map](https://example.org/m.png)"))
                    .isEqualTo("<p><a href=\"https://example.org/m.png\">map</a></p>");
            assertThat(html("[![map](https://example.org/m.png)](/x/)"))
                    .isEqualTo("<p><a href=\"./x/index.html\">map</a></p>");
        }

        @Test
        void a_bare_address_becomes_a_link_and_ends_where_japanese_begins() {
            assertThat(html("詳しくはhttps://example.org/a?b=c&d、またはa@example.orgへ。"))
                    .isEqualTo(
                            "<p>詳しくは<a href=\"https://example.org/a?b=c&amp;d\">"
                                    + "https://example.org/a?b=c&amp;d</a>、または"
                                    + "<a href=\"mailto:a@example.org\">a@example.org</a>へ。</p>");
            assertThat(html("(www.example.org)."))
                    .isEqualTo("<p>(<a href=\"http://www.example.org\">www.example.org</a>).</p>");
            assertThat(html("javascript://alert ftp://a.example/"))
                    .isEqualTo("<p>javascript://alert ftp://a.example/</p>");
        }

        @Test
        void no_link_stands_in_a_link() {
            assertThat(html("[see https://a.example/](/x/)"))
                    .isEqualTo("<p><a href=\"./x/index.html\">see https://a.example/</a></p>");
        }

        @Test
        void a_title_is_kept_and_stays_in_its_attribute() {
            assertThat(html("[a](/x/ 'b\" onclick=\"c')"))
                    .isEqualTo(
                            "<p><a href=\"./x/index.html\" title=\"b&quot; onclick=&quot;c\">a</a></p>");
        }

        @Test
        void the_links_of_a_text_are_told_with_their_place() {
            String text =
                    "**「a」**b [a](../b/) <https://c.example/>\n\n- [x]\n- ![i](//evil/i.png)\n\n[x]: /d/ 'D'\n";
            assertThat(MARKDOWN.links(text))
                    .containsExactly(
                            new ProseLink(ProseLink.Kind.SITE, "../b/", text.indexOf("[a]")),
                            new ProseLink(
                                    ProseLink.Kind.OUTSIDE,
                                    "https://c.example/",
                                    text.indexOf("<http")),
                            new ProseLink(ProseLink.Kind.SITE, "/d/", text.indexOf("[x]")),
                            new ProseLink(
                                    ProseLink.Kind.REFUSED, "//evil/i.png", text.indexOf("![i]")));
            assertThat(MARKDOWN.links("no links")).isEmpty();
        }
    }

    @Nested
    class PlainText {
        @Test
        void the_words_stand_on_one_line() {
            assertThat(
                            MARKDOWN.plainText(
                                    "# 題\n\n**「強」**い\n語[^1]\n\n- one\n- [two](/x/)\n\n[^1]: note"))
                    .isEqualTo("題「強」い語 one two");
            assertThat(MARKDOWN.plainText("a\nb\n\nc\n")).isEqualTo("a b c");
            assertThat(MARKDOWN.plainText("|a|b|\n|-|-|\n|c|`d`|\n")).isEqualTo("a b c d");
            assertThat(MARKDOWN.plainText("")).isEmpty();
        }
    }
}
