package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language has every page, and every text says which language it is in. */
class LanguagesAreEqualTest {

    private static final Pattern JAPANESE =
            Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}&&[^ー]]");

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void every_page_is_there_in_every_language(BuiltSite site) {
        TreeSet<String> source = new TreeSet<>(below(site, site.languages().get(0)));

        for (String language : site.languages()) {
            assertThat(below(site, language)).isNotEmpty().hasSameElementsAs(source);
        }
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void a_page_is_in_the_language_of_its_address(BuiltSite site) {
        for (String language : site.everyLanguage()) {
            assertThat(site.pages().entrySet())
                    .filteredOn(page -> page.getKey().startsWith(language + "/"))
                    .extracting(page -> page.getValue().select("html").attr("lang"))
                    .containsOnly(language);
        }
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void a_page_names_itself_in_every_language_and_what_to_show_to_others(BuiltSite site) {
        for (String language : site.everyLanguage()) {
            site.permanentPages(language)
                    .forEach(
                            (name, page) -> {
                                Map<String, String> expected = new LinkedHashMap<>();
                                for (String other : site.languagesOf(name)) {
                                    expected.put(other, site.address(site.twin(name, other)));
                                }
                                boolean home = name.equals(language + "/index.html");
                                String source = site.languages().get(0);
                                expected.put(
                                        "x-default",
                                        home
                                                ? site.baseUrl()
                                                : site.address(site.twin(name, source)));
                                assertThat(alternates(page)).as(name).isEqualTo(expected);
                            });
        }
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void the_language_switch_keeps_the_page(BuiltSite site) {
        for (String language : site.everyLanguage()) {
            site.permanentPages(language)
                    .forEach(
                            (name, page) -> {
                                List<Element> switches =
                                        page.select(".language-switch a[hreflang]");
                                assertThat(switches).hasSize(site.languagesOf(name).size() - 1);
                                for (Element link : switches) {
                                    String other = link.attr("hreflang");
                                    assertThat(link.attr("lang")).isEqualTo(other);
                                    assertThat(site.resolve(name, link.attr("href")))
                                            .isEqualTo(site.twin(name, other));
                                }
                            });
        }
    }

    /** A name in Latin letters may stand anywhere; Japanese only where it is said to be. */
    @ParameterizedTest
    @MethodSource("org.hiraku.site.BuiltSite#all")
    void no_japanese_stands_outside_what_is_marked_as_japanese(BuiltSite site) {
        List<String> unmarked = new ArrayList<>();
        site.pages().forEach((name, page) -> unmarked.addAll(unmarkedJapanese(name, page)));

        assertThat(unmarked).isEmpty();
    }

    /**
     * What an attribute or a title borrows can carry no language; all that is read as text does.
     */
    @Test
    void what_a_language_borrows_from_another_is_marked_wherever_it_is_read() {
        BuiltSite site = BuiltSite.showing("a-third-language-has-few-words-of-its-own");
        SortedMap<String, Document> pages = site.permanentPages("pt-BR");
        List<String> unmarked = new ArrayList<>();
        pages.forEach((name, page) -> unmarked.addAll(unmarkedTexts(name, page.body())));

        assertThat(unmarked).isEmpty();
        Document indicator = pages.get("pt-BR/indicators/loans/index.html");
        assertThat(indicator.select("h1").text()).isEqualTo("Empréstimos da biblioteca");
        assertThat(indicator.select("th:contains(Meta)").select("[lang]")).isEmpty();
        assertThat(indicator.select("th [lang=ja]").eachText()).contains("実績値");
    }

    private static List<String> unmarkedJapanese(String name, Document page) {
        List<String> unmarked = new ArrayList<>(unmarkedTexts(name, page));
        for (Element element : notJapanese(page)) {
            for (Attribute attribute : element.attributes()) {
                if (JAPANESE.matcher(attribute.getValue()).find()) {
                    unmarked.add(name + ": " + attribute);
                }
            }
        }
        return unmarked;
    }

    private static List<String> unmarkedTexts(String name, Element within) {
        List<String> unmarked = new ArrayList<>();
        for (Element element : notJapanese(within)) {
            for (TextNode text : element.textNodes()) {
                if (JAPANESE.matcher(text.text()).find()) {
                    unmarked.add(name + ": " + text.text());
                }
            }
        }
        return unmarked;
    }

    private static List<Element> notJapanese(Element within) {
        return within.getAllElements().stream()
                .filter(element -> !language(element).startsWith("ja") && !element.is("script"))
                .toList();
    }

    private static String language(Element element) {
        Element marked = element.closest("[lang]");
        return marked == null ? "" : marked.attr("lang");
    }

    private static List<String> below(BuiltSite site, String language) {
        return site.pages().keySet().stream()
                .filter(name -> name.startsWith(language + "/"))
                .map(name -> name.substring(language.length()))
                .toList();
    }

    private static Map<String, String> alternates(Document page) {
        Map<String, String> alternates = new LinkedHashMap<>();
        for (Element link : page.select("link[rel=alternate][hreflang]")) {
            alternates.put(link.attr("hreflang"), link.attr("href"));
        }
        return alternates;
    }
}
