package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of a site leads somewhere. */
class LinksTest {

    /** Where the site lies: in a folder, as when it is unpacked from a zip. */
    private static final String FOLDER = "file:///unpacked/";

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void a_link_within_the_site_names_a_file_and_a_place_in_it(BuiltSite site) {
        List<String> broken = new ArrayList<>();
        site.pages()
                .forEach(
                        (page, document) ->
                                links(document)
                                        .filter(
                                                link ->
                                                        isRelative(link)
                                                                && !page.equals("404.html"))
                                        .filter(link -> !leadsSomewhere(site, page, link))
                                        .forEach(link -> broken.add(page + " → " + link)));

        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void no_link_within_the_site_counts_from_the_hosts_root(BuiltSite site) {
        assertThat(outside(site, "404.html"))
                .isNotEmpty()
                .allSatisfy(
                        (page, links) -> assertThat(links).noneMatch(link -> link.startsWith("/")));
    }

    /** A host shows it at any depth, so its links count from the site's base path. */
    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void the_page_for_wrong_addresses_links_from_the_sites_base_path(BuiltSite site) {
        String base = URI.create(site.baseUrl()).getPath();

        assertThat(links(site.pages().get("404.html")).filter(LinksTest::isRelative))
                .isNotEmpty()
                .allSatisfy(
                        link -> {
                            assertThat(link).startsWith(base);
                            String path = link.substring(base.length());
                            String file = path.endsWith("/") ? path + "index.html" : path;
                            assertThat(site.files()).containsKey(file);
                        });
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void an_absolute_address_of_the_site_itself_is_a_page_or_a_file_of_it(BuiltSite site) {
        List<String> wrong = new ArrayList<>();
        site.pages()
                .forEach(
                        (page, document) ->
                                ownAddresses(document)
                                        .filter(address -> !isPublished(site, address))
                                        .forEach(address -> wrong.add(page + " → " + address)));

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void a_link_out_of_the_site_is_secure_or_writes_to_someone(BuiltSite site) {
        assertThat(site.pages().values().stream().flatMap(LinksTest::links))
                .filteredOn(link -> !isRelative(link))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("https://") || link.startsWith("mailto:"));
    }

    private static boolean leadsSomewhere(BuiltSite site, String page, String link) {
        URI target = URI.create(FOLDER + page).resolve(link);
        String file = target.getPath().substring(URI.create(FOLDER).getPath().length());
        if (target.getFragment() == null) {
            return site.files().containsKey(file);
        }
        Document document = site.pages().get(file);
        return document != null && document.getElementById(target.getFragment()) != null;
    }

    private static boolean isPublished(BuiltSite site, String address) {
        if (!address.startsWith(site.baseUrl())) {
            return false;
        }
        String path = address.substring(site.baseUrl().length());
        boolean page = path.isEmpty() || path.endsWith("/");
        return site.files().containsKey(page ? path + "index.html" : path);
    }

    private static Map<String, List<String>> outside(BuiltSite site, String page) {
        SortedMap<String, List<String>> links = new TreeMap<>();
        site.pages().forEach((name, document) -> links.put(name, links(document).toList()));
        links.remove(page);
        return links;
    }

    private static boolean isRelative(String link) {
        return !link.matches("[a-z]+:.*");
    }

    /** Whatever a page asks for or leads to. */
    private static Stream<String> links(Document document) {
        Stream<String> named =
                Stream.of("href", "src", "data-script", "poster", "action", "xlink:href")
                        .flatMap(
                                attribute ->
                                        document
                                                .select("[" + attribute.replace(":", "|") + "]")
                                                .stream()
                                                .filter(element -> !isOwnAddress(element))
                                                .map(element -> element.attr(attribute)));
        Stream<String> refresh =
                document.select("meta[http-equiv=refresh]").stream()
                        .map(meta -> meta.attr("content").replaceFirst("^\\d+; url=", ""));
        return Stream.concat(named, refresh);
    }

    private static boolean isOwnAddress(Element element) {
        return element.is("link[rel=canonical], link[rel=alternate], .citation a");
    }

    private static Stream<String> ownAddresses(Document document) {
        Stream<String> linked =
                document.select("link[rel=canonical], link[rel=alternate], .citation a").stream()
                        .map(element -> element.attr("href"));
        Stream<String> told =
                document.select("meta[property=og:url]").stream()
                        .map(element -> element.attr("content"));
        return Stream.concat(linked, told);
    }
}
