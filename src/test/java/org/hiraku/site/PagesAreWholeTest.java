package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hiraku.json.ParsedJson;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page carries all that makes it a page of its own. */
class PagesAreWholeTest {

    private static final Pattern POLICY = Pattern.compile("(?m)^ *Content-Security-Policy: (.*)$");

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void no_two_pages_have_one_title(BuiltSite site) {
        assertThat(site.permanentPages().values())
                .isNotEmpty()
                .extracting(Document::title)
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void a_title_ends_with_the_publisher(BuiltSite site) {
        for (String language : site.languages()) {
            assertThat(site.permanentPages(language).values())
                    .extracting(Document::title)
                    .allMatch(title -> title.endsWith(site.publisher(language)));
        }
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void every_page_describes_itself_to_search_engines_and_previews(BuiltSite site) {
        EachPage.of(
                site.permanentPages(),
                (name, page) -> {
                    String said = content(page, "meta[name=description]");
                    assertThat(said).isNotBlank();
                    assertThat(content(page, "meta[property=og:description]")).isEqualTo(said);
                    assertThat(content(page, "meta[property=og:title]")).isEqualTo(page.title());
                    assertThat(content(page, "meta[property=og:type]")).isIn("website", "article");
                    assertThat(content(page, "meta[property=og:site_name]")).isNotBlank();
                    assertThat(content(page, "meta[property=og:url]"))
                            .isEqualTo(site.address(name));
                });
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void the_canonical_address_is_the_pages_own(BuiltSite site) {
        EachPage.of(
                site.permanentPages(),
                (name, page) ->
                        assertThat(page.select("link[rel=canonical]").eachAttr("href"))
                                .containsExactly(site.address(name)));
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void every_page_has_one_main_part_and_one_first_heading_and_no_level_is_skipped(
            BuiltSite site) {
        EachPage.of(
                site.permanentPages(),
                (name, page) -> {
                    assertThat(page.select("main")).hasSize(1);
                    assertThat(page.select("h1")).hasSize(1);
                    int before = 0;
                    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                        int level = heading.tagName().charAt(1) - '0';
                        assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
                        before = level;
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void the_way_home_is_told_on_every_page_but_home_and_ends_at_the_page(BuiltSite site) {
        for (String language : site.languages()) {
            String home = language + "/index.html";
            Map<String, Document> pages = new HashMap<>(site.permanentPages(language));
            assertThat(pages.remove(home).select(".breadcrumb")).isEmpty();
            EachPage.of(
                    pages,
                    (name, page) -> {
                        List<String> steps =
                                page.select(".breadcrumb a").stream()
                                        .map(a -> site.resolve(name, a.attr("href")))
                                        .toList();
                        assertThat(steps).hasSizeGreaterThan(1).startsWith(home);
                        assertThat(steps).endsWith(name);
                        assertThat(page.select(".breadcrumb a[aria-current=page]")).hasSize(1);
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void the_page_told_to_machines_is_json_and_names_the_page(BuiltSite site) {
        EachPage.of(
                site.permanentPages(),
                (name, page) -> {
                    List<Element> told = page.select("script[type=application/ld+json]");
                    assertThat(told).hasSize(1);
                    Map<String, Object> json = ParsedJson.object(told.get(0).data());
                    assertThat(json)
                            .containsEntry("@context", "https://schema.org")
                            .containsEntry("url", site.address(name))
                            .containsKeys("@type", "name");
                });
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void no_page_runs_or_styles_anything_inline(BuiltSite site) {
        EachPage.of(
                site.pages(),
                (name, page) -> {
                    assertThat(page.select("script:not([src])"))
                            .allMatch(s -> s.attr("type").matches("application/(ld.)?json"));
                    assertThat(page.select("style, [style], base, iframe, object, embed"))
                            .isEmpty();
                    assertThat(attributes(page)).noneMatch(key -> key.startsWith("on"));
                });
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void the_policy_stands_first_in_every_page_and_is_the_one_that_hosts_send(BuiltSite site) {
        Matcher sent = POLICY.matcher(site.text("_headers"));
        assertThat(sent.find()).isTrue();

        assertThat(site.permanentPages().values())
                .allSatisfy(
                        page -> {
                            Element first = page.head().child(0);
                            assertThat(first.attr("http-equiv"))
                                    .isEqualTo("Content-Security-Policy");
                            assertThat(first.attr("content")).isEqualTo(sent.group(1));
                        });
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void the_link_to_edit_a_page_names_a_file_of_the_site(BuiltSite site) {
        List<String> edited =
                site.pages().values().stream()
                        .flatMap(page -> page.select("footer a[href*=/edit/]").stream())
                        .map(link -> link.attr("href").replaceFirst(".*/edit/[^/]+/", ""))
                        .distinct()
                        .toList();

        assertThat(edited)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        file ->
                                assertThat(Files.isRegularFile(site.source().resolve(file)))
                                        .as(file)
                                        .isTrue());
    }

    @Test
    void a_former_address_says_so_and_leads_on_without_script() {
        BuiltSite site = BuiltSite.city();
        EachPage.of(
                site.forwards(),
                (name, page) -> {
                    String target =
                            content(page, "meta[http-equiv=refresh]").replaceFirst("^0; url=", "");
                    assertThat(page.select("main a").attr("href")).isEqualTo(target);
                    assertThat(site.permanentPages()).containsKey(site.resolve(name, target));
                    assertThat(content(page, "meta[name=robots]")).isEqualTo("noindex");
                    assertThat(page.select("link[rel=canonical]").attr("href"))
                            .isEqualTo(site.address(site.resolve(name, target)));
                });
    }

    private static Stream<String> attributes(Document page) {
        return page.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getKey);
    }

    private static String content(Document page, String selector) {
        return page.select(selector).attr("content");
    }
}
