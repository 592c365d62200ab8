package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a city's own name, mark and colour change, and what they leave as it is. */
class IdentityTest {

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.showing("a-city-has-a-mark-and-a-colour");
    }

    @Test
    void every_page_shows_the_mark_beside_the_short_name() {
        EachPage.of(
                site.permanentPages("ja"),
                (name, page) -> {
                    Element title = page.selectFirst(".site-title");
                    assertThat(title.text()).isEqualTo("しらなみ");
                    assertThat(title.selectFirst("img").attr("alt")).isEqualTo("しらなみ市");
                    assertThat(page.title()).endsWith("しらなみ市");
                });
    }

    /** 24 to 16, shown 40 pixels high: 60 wide. */
    @Test
    void the_mark_is_a_picture_of_its_own_and_the_icon() {
        Element head = site.pages().get("en/index.html");
        Element mark = head.selectFirst(".site-mark");
        String file = site.resolve("en/index.html", mark.attr("src"));

        assertThat(file).matches("assets/images/mark\\.[0-9a-f]{8}\\.svg");
        assertThat(site.files()).containsKey(file);
        assertThat(mark.attr("width")).isEqualTo("60");
        assertThat(mark.attr("height")).isEqualTo("40");
        assertThat(head.selectFirst("link[rel=icon]").attr("href")).isEqualTo(mark.attr("src"));
        assertThat(head.select("svg.site-mark")).isEmpty();
    }

    /** The colour for the dark is worked out: see AccentTest. */
    @Test
    void the_colour_stands_in_the_one_style_sheet_by_day_and_in_the_dark() {
        String sheet =
                site.files().keySet().stream()
                        .filter(file -> file.endsWith(".css"))
                        .reduce((one, other) -> "two sheets")
                        .map(site::text)
                        .orElseThrow();

        assertThat(sheet)
                .contains(
                        "@media screen { :root { --link: #1a6b54;",
                        "@media screen and (prefers-color-scheme: dark) { :root { --link: #5ba68c;");
        assertThat(site.pages().get("ja/index.html").select("[style], style")).isEmpty();
    }

    @Test
    void a_city_without_any_looks_as_the_theme_does() {
        BuiltSite plain = BuiltSite.city();

        assertThat(plain.pages().get("ja/index.html").select(".site-mark")).isEmpty();
        assertThat(plain.pages().get("ja/index.html").selectFirst("link[rel=icon]").attr("type"))
                .isEqualTo("image/svg+xml");
    }
}
