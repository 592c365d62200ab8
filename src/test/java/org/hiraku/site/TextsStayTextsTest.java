package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hiraku.json.ParsedJson;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever a text of the record looks like, a page shows it and does nothing with it. */
@Tag("browser")
@ExtendWith(InChromium.class)
class TextsStayTextsTest {

    private static final BuiltSite SITE = BuiltSite.showing("texts-that-would-be-code");

    @Test
    void no_page_has_an_element_that_only_a_text_could_have_brought() {
        EachPage.of(
                SITE.pages(),
                (name, page) -> {
                    assertThat(page.select("script:not([src])"))
                            .allMatch(script -> script.attr("type").matches("application/.*json"));
                    assertThat(page.select("script[src]").eachAttr("src"))
                            .allMatch(
                                    script ->
                                            script.matches(
                                                    "((\\.\\./)*|/)assets/[a-z-]+\\.[0-9a-f]{8}\\.js"))
                            .doesNotHaveDuplicates()
                            .hasSizeLessThanOrEqualTo(2);
                    assertThat(
                                    page.select(
                                            "img, iframe, form, input:not(#search-field), style, object, [style]"))
                            .isEmpty();
                    assertThat(page.getAllElements())
                            .flatExtracting(element -> element.attributes().asList())
                            .noneMatch(attribute -> attribute.getKey().startsWith("on"));
                    assertThat(page.select("[href*=evil], [src*=evil], [href^=javascript]"))
                            .isEmpty();
                });
    }

    @Test
    void what_is_told_to_machines_stays_json_whatever_a_name_holds() {
        EachPage.of(
                SITE.permanentPages(),
                (name, page) -> {
                    for (Element script : page.select("script:not([src])")) {
                        assertThat(ParsedJson.object(script.data())).isNotEmpty();
                        assertThat(script.data()).doesNotContain("<").doesNotContain(">");
                    }
                });
        assertThat(ParsedJson.object(SITE.text("data/indicators/loans.json")))
                .containsKey("sentence");
    }

    @Test
    void a_reader_reads_what_was_written() {
        Document page = SITE.pages().get("ja/indicators/loans/index.html");

        assertThat(page.select("h1").text()).isEqualTo("</script><script>alert(1)</script>");
        assertThat(page.select(".definition").text()).contains("<script>alert(1)</script>");
        assertThat(page.select(".tables").text()).contains("${7*7} <#assign x=1>");
        assertThat(SITE.pages().get("en/divisions/library/index.html").select("h1").text())
                .isEqualTo("${7*7}");
    }

    @Test
    void a_browser_runs_none_of_it_and_asks_no_one_else() {
        List<String> faults = new ArrayList<>();
        TreeSet<String> asked = new TreeSet<>();
        try (ServedSite served = ServedSite.of(SITE);
                Page page = InChromium.browser().newPage()) {
            page.onConsoleMessage(message -> faults.add(message.text()));
            page.onPageError(faults::add);
            page.onDialog(
                    dialog -> {
                        faults.add(dialog.message());
                        dialog.dismiss();
                    });
            page.onRequest(request -> asked.add(request.url()));
            for (String name : SITE.permanentPages().keySet()) {
                page.navigate(served.address(name));
            }
            page.navigate(served.address("ja/indicators/loans/index.html"));
            page.click(".explore-button");
            page.locator(".explore canvas").waitFor();
            assertThat(asked).allMatch(url -> url.startsWith(served.origin() + "/"));
        }
        assertThat(faults).isEmpty();
    }
}
