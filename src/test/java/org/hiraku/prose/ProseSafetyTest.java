package org.hiraku.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever an author writes, only these elements, attributes and addresses come out, and an HTML
 * parser finds no error in them.
 */
class ProseSafetyTest {

    private static final Markdown MARKDOWN = new Markdown();

    private static final Map<String, Set<String>> ALLOWED =
            Map.ofEntries(
                    Map.entry("p", Set.of()),
                    Map.entry("em", Set.of()),
                    Map.entry("strong", Set.of()),
                    Map.entry("code", Set.of()),
                    Map.entry("pre", Set.of("tabindex")),
                    Map.entry("br", Set.of()),
                    Map.entry("hr", Set.of()),
                    Map.entry("ul", Set.of()),
                    Map.entry("ol", Set.of("start")),
                    Map.entry("li", Set.of("id")),
                    Map.entry("blockquote", Set.of()),
                    Map.entry("h3", Set.of("id")),
                    Map.entry("h4", Set.of("id")),
                    Map.entry("h5", Set.of("id")),
                    Map.entry("h6", Set.of("id")),
                    Map.entry("a", Set.of("href", "title", "role", "aria-label")),
                    Map.entry("img", Set.of("src", "alt", "title", "loading")),
                    Map.entry("sup", Set.of("id")),
                    Map.entry("div", Set.of("class", "role", "tabindex", "aria-labelledby")),
                    Map.entry("table", Set.of()),
                    Map.entry("thead", Set.of("id")),
                    Map.entry("tbody", Set.of()),
                    Map.entry("tr", Set.of()),
                    Map.entry("th", Set.of("scope", "data-align")),
                    Map.entry("td", Set.of("data-align")));

    private static final Pattern SAFE_ADDRESS =
            Pattern.compile(
                    "(https?://[a-z0-9._-]+(:[0-9]+)?([/?#].*)?|mailto:.+@.+|tel:[+0-9].*|#p-.+|(?![a-zA-Z0-9+.-]*:)(?!//).*)");

    private static final List<String> TOKENS =
            List.of(
                    "<",
                    ">",
                    "\"",
                    "'",
                    "&",
                    "&amp;",
                    "&#106;",
                    "&#x3c;script&#x3e;",
                    "<script>",
                    "</script>",
                    "</p>",
                    "<img src=x onerror=alert(1)>",
                    "<a href=\"javascript:x\">",
                    "<!--",
                    "-->",
                    "<![CDATA[",
                    "]]>",
                    "<?x",
                    "<div>\n",
                    "[",
                    "]",
                    "](",
                    ")",
                    "![",
                    "[a](javascript:alert(1))",
                    "[a](&#106;avascript:x)",
                    "[a](java&#9;script:x)",
                    "[a](<java\nscript:x>)",
                    "[a](data:text/html,x)",
                    "[a](//evil)",
                    "[a](/\\evil)",
                    "[a](/b/ \"t\")",
                    "![i](/i.png)",
                    "![i](https://x.example/i.png)",
                    "[r]",
                    "[r]: javascript:x\n",
                    "[s]: /s/ '\"><script>'\n",
                    "[s]",
                    "[^n]",
                    "\n\n[^n]: note ",
                    "[^m]: \n\n    ",
                    "<https://a.example>",
                    "<javascript:alert(1)>",
                    "https://a.example/?\"<x>",
                    "a@b.example",
                    "www.a.example",
                    "javascript://x",
                    "*",
                    "**",
                    "***",
                    "_",
                    "__",
                    "`",
                    "``",
                    "```\n",
                    "~~~ x\" onload=\"y\n",
                    "\\",
                    "\n",
                    "\n\n",
                    "  \n",
                    "# ",
                    "## ",
                    "#### ",
                    " {#id}",
                    " {#a\"b}",
                    "- ",
                    "1. ",
                    "12345678. ",
                    "> ",
                    "    ",
                    "\t",
                    "---\n",
                    "===\n",
                    "|a|b|\n|-|:-:|\n|c|d|\n",
                    "|",
                    "\u0000",
                    "\uFDD0",
                    "\uD800",
                    "\u202E",
                    "　",
                    "「",
                    "」",
                    "。",
                    "枚方市",
                    "x",
                    "y z",
                    "${7*7}",
                    "😀");

    @Test
    void generated_texts_give_only_what_is_allowed() {
        Random random = new Random(20240601);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder markdown = new StringBuilder();
            for (int token = random.nextInt(14); token >= 0; token--) {
                markdown.append(TOKENS.get(random.nextInt(TOKENS.size())));
            }
            check(markdown.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](java&#9;script:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](//evil.example)",
                "[x](\\\\evil.example)",
                "[x](https://a@evil.example)",
                "<javascript:alert(1)>",
                "</p></main><script>alert(1)</script>",
                "![\" onerror=\"alert(1)](/x.png)",
                "![x](/x.png '\" onerror=\"alert(1)')",
                "```\" onload=\"x\n```",
                "|<script>|\n|--|\n|</table><script>|",
                "# </h2><script>x</script> {#x\"}",
            })
    void known_attacks_give_only_what_is_allowed(String markdown) {
        check(markdown);
    }

    private static void check(String markdown) {
        String html = MARKDOWN.html(markdown, "p-", 3).seenFrom("../").html();
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document document =
                Jsoup.parse(
                        "<!doctype html><title>t</title><body><main>" + html + "</main>",
                        "",
                        parser);
        assertThat(parser.getErrors()).as(markdown + "\n" + html).isEmpty();
        Set<String> ids = new HashSet<>();
        for (Element element : document.select("main *")) {
            assertThat(ALLOWED).as(markdown).containsKey(element.tagName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ALLOWED.get(element.tagName())).as(html).contains(attribute.getKey());
            }
            if (element.hasAttr("id")) {
                assertThat(element.id()).startsWith("p-");
                assertThat(ids.add(element.id())).as("twice " + element.id() + html).isTrue();
            }
            checkAddress(element.attr("href"), html);
            checkAddress(element.attr("src"), html);
            assertThat(element.select("a a")).as(html).isEmpty();
        }
        assertThat(document.select("body > *")).hasSize(1);
    }

    private static void checkAddress(String address, String html) {
        assertThat(address).as(html).matches(SAFE_ADDRESS);
        assertThat(address.chars()).allMatch(c -> c > ' ' && c < 0x7F && c != '\\');
        assertThatCode(() -> new URI(address)).as(html).doesNotThrowAnyException();
    }
}
