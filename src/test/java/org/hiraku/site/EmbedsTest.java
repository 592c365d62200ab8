package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hiraku.json.ParsedJson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other sites show of an indicator says what its page says, and leads there. */
class EmbedsTest {

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void every_indicator_has_one_in_every_language_that_its_page_is_in(BuiltSite site) {
        List<String> indicators =
                site.permanentPages().keySet().stream()
                        .filter(name -> name.matches("[^/]+/indicators/(?!page-)[^/]+/index.html"))
                        .map(EmbedsTest::embed)
                        .toList();

        assertThat(indicators).isNotEmpty();
        assertThat(site.embeds().keySet()).containsExactlyInAnyOrderElementsOf(indicators);
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void it_says_the_sentence_and_draws_the_chart_of_the_page(BuiltSite site) {
        each(
                site,
                (embed, page) -> {
                    assertThat(embed.select("h1").text()).isEqualTo(page.select("h1").text());
                    assertThat(embed.select(".sentence").html())
                            .isEqualTo(page.select(".sentence").html());
                    assertThat(embed.select("figure.chart").outerHtml())
                            .isEqualTo(page.select("figure.chart").outerHtml());
                });
    }

    /** Only where their results lead differs. */
    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void short_tables_are_those_of_the_page_and_long_ones_lead_there(BuiltSite site) {
        each(
                site,
                (embed, page) -> {
                    int rows = page.select(".tables tbody tr").size();
                    List<String> shown = embed.select("tbody tr").eachText();
                    if (rows <= 12) {
                        assertThat(shown)
                                .isEqualTo(page.select(".tables tbody tr").eachText())
                                .isNotEmpty();
                    } else {
                        assertThat(shown).hasSizeBetween(1, 12);
                        assertThat(embed.select("main > p a").attr("href"))
                                .startsWith("../index.html#figures");
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void a_result_is_a_click_away_from_its_working(BuiltSite site) {
        each(
                site,
                (embed, page) -> {
                    for (Element badge : embed.select(".verdict-badge")) {
                        String[] to = badge.attr("href").split("#");
                        assertThat(to[0]).isEqualTo("../index.html");
                        Element working = page.getElementById(to[1]);
                        assertThat(working).as(to[1]).isNotNull();
                        assertThat(working.attr("data-result"))
                                .isEqualTo(badge.attr("data-result"));
                        assertThat(working.select("details.working")).hasSize(1);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void every_link_leaves_the_frame_and_nothing_in_it_runs(BuiltSite site) {
        each(
                site,
                (embed, page) -> {
                    assertThat(embed.select("a[href]"))
                            .isNotEmpty()
                            .allMatch(a -> a.attr("target").equals("_top"));
                    assertThat(embed.select("script, form, iframe, base")).isEmpty();
                    assertThat(embed.select("header, nav")).isEmpty();
                    String policy = embed.head().child(0).attr("content");
                    assertThat(policy).startsWith("default-src 'none'").doesNotContain("script");
                });
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void the_page_alone_is_to_be_found(BuiltSite site) {
        assertThat(site.text("sitemap.xml")).doesNotContain("/embed/");
        assertThat(site.files().keySet().stream().filter(f -> f.startsWith("data/search/")))
                .isNotEmpty()
                .allMatch(file -> !site.text(file).contains("/embed/"));
        each(
                site,
                (embed, page) -> {
                    assertThat(embed.select("meta[name=robots]").attr("content"))
                            .isEqualTo("noindex");
                    assertThat(embed.select("link[rel=canonical]").attr("href"))
                            .isEqualTo(page.select("link[rel=canonical]").attr("href"));
                    assertThat(embed.select("meta[property], link[rel=alternate]")).isEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void its_foot_says_who_publishes_it_and_of_which_day(BuiltSite site) {
        each(
                site,
                (embed, page) -> {
                    Element foot = embed.select("body > footer").first();
                    assertThat(foot.text())
                            .contains(site.publisher(embed.select("html").attr("lang")));
                    assertThat(foot.select("time").attr("datetime"))
                            .isEqualTo(page.select("footer time").attr("datetime"));
                    assertThat(foot.select("a").attr("href")).isEqualTo("../index.html");
                });
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void the_page_shows_the_html_to_embed_without_script(BuiltSite site) {
        each(
                site,
                (embed, page) -> {
                    Element code = page.select("details textarea[readonly]").first();
                    assertThat(code.attr("aria-label")).isNotBlank();
                    Element frame = Jsoup.parse(code.wholeText()).body().child(0);
                    assertThat(frame.tagName()).isEqualTo("iframe");
                    assertThat(frame.attr("src"))
                            .isEqualTo(
                                    site.address(
                                            embed.location().substring(site.baseUrl().length())));
                    assertThat(frame.attr("title")).isNotBlank();
                    assertThat(page.title()).startsWith(frame.attr("title"));
                    assertThat(frame.attr("width")).isEqualTo("100%");
                    assertThat(frame.attr("height")).matches("[0-9]+");
                    assertThat(frame.attr("loading")).isEqualTo("lazy");
                    assertThat(frame.hasAttr("style")).isFalse();
                });
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void programs_are_told_the_same_as_oembed(BuiltSite site) {
        each(
                site,
                (embed, page) -> {
                    Element told = page.select("link[type=application/json+oembed]").first();
                    assertThat(told.attr("title")).isNotBlank();
                    assertThat(page.title()).startsWith(told.attr("title"));
                    String file = told.attr("href").substring(site.baseUrl().length());
                    Map<String, Object> json = ParsedJson.object(site.text(file));
                    assertThat(json)
                            .containsEntry("version", "1.0")
                            .containsEntry("type", "rich")
                            .containsEntry("title", told.attr("title"))
                            .containsEntry(
                                    "html", page.select("textarea[readonly]").first().wholeText());
                    assertThat((String) json.get("html"))
                            .contains(" height=\"" + json.get("height") + "\"");
                    assertThat((String) json.get("provider_url")).startsWith(site.baseUrl());
                    assertThat(json.get("thumbnail_url"))
                            .isEqualTo(page.select("meta[property=og:image]").attr("content"));
                });
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void no_header_of_the_site_forbids_to_frame_it(BuiltSite site) {
        assertThat(site.text("_headers")).doesNotContain("frame-ancestors", "X-Frame-Options");
    }

    /** Otherwise nothing would be asked of long tables. */
    @Test
    void one_of_the_made_up_citys_tables_is_long() {
        assertThat(BuiltSite.city().pages().values())
                .anyMatch(page -> page.select(".tables tbody tr").size() > 12);
    }

    private static String embed(String page) {
        return page.replaceFirst("index\\.html$", "embed/index.html");
    }

    /** Asks something of every embed, beside its page. */
    private static void each(BuiltSite site, BiConsumer<Document, Document> asked) {
        EachPage.of(
                site.embeds(),
                (name, embed) -> {
                    String page = name.replaceFirst("embed/index\\.html$", "index.html");
                    asked.accept(embed, site.pages().get(page));
                });
    }
}
