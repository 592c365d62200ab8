package org.hiraku.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Texts that a language lacks are listed with their place, in every language. */
class StatusOfTranslationsTest {

    private static final BuiltSite SITE = BuiltSite.showing("texts-wait-for-translation");

    @Test
    void each_text_is_listed_with_its_file_its_key_and_the_language_that_lacks_it() {
        for (String language : SITE.languages()) {
            assertThat(rows(page(language, "translations/")))
                    .containsExactly(
                            "content/ja/about.md "
                                    + (language.equals("ja") ? "ページ全体" : "the whole page")
                                    + " English",
                            "data/indicators/loans.yaml actuals.2023.note English",
                            "data/indicators/loans.yaml definition English",
                            "data/indicators/loans.yaml notes.1 English");
        }
    }

    @Test
    void a_file_leads_to_where_it_can_be_edited() {
        assertThat(page("en", "translations/").select("tbody th a").eachAttr("href"))
                .contains(
                        "https://example.org/shiranami/plans/edit/main/data/indicators/loans.yaml")
                .hasSize(4);
    }

    @Test
    void the_page_of_the_whole_site_says_how_many_there_are() {
        assertThat(page("en", "").select(".status-translations dl").text())
                .isEqualTo("Not translated 4");
        assertThat(page("ja", "").select(".status-translations dl").text()).isEqualTo("訳のない文 4");
    }

    private static Document page(String language, String path) {
        return SITE.pages().get(language + "/status/" + path + "index.html");
    }

    private static List<String> rows(Document page) {
        return page.select("tbody tr").stream().map(Element::text).toList();
    }
}
