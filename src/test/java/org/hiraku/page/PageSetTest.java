package org.hiraku.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map from addresses to pages. */
class PageSetTest {

    private static final List<Planned> CITY = PageSet.of(DerivedSite.CITY);

    @Test
    void no_two_pages_have_one_address_even_on_a_system_that_folds_case() {
        assertThat(CITY)
                .extracting(p -> p.address().file().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_language_has_the_same_addresses() {
        Map<String, List<String>> byLanguage =
                CITY.stream()
                        .map(p -> p.address().path())
                        .filter(path -> path.contains("/"))
                        .collect(
                                Collectors.groupingBy(
                                        path -> path.substring(0, path.indexOf('/')),
                                        Collectors.mapping(
                                                path -> path.substring(path.indexOf('/')),
                                                Collectors.toList())));

        assertThat(byLanguage).containsOnlyKeys("ja", "en");
        assertThat(byLanguage.get("en")).isEqualTo(byLanguage.get("ja"));
    }

    @Test
    void the_same_site_gives_the_same_addresses_in_the_same_order() {
        assertThat(PageSet.of(DerivedSite.CITY))
                .extracting(Planned::address)
                .containsExactlyElementsOf(CITY.stream().map(Planned::address).toList());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "plans/city-plan/ → plans/2024-plan/",
                "plans/plan-r6/ → plans/2024-plan/",
                "plans/2024-plan/books/ → plans/2024-plan/reading/",
                "plans/city-plan/reading/ → plans/2024-plan/reading/",
                "plans/plan-r6/reading/ → plans/2024-plan/reading/",
                "plans/city-plan/books/ → plans/2024-plan/reading/",
                "plans/plan-r6/books/ → plans/2024-plan/reading/",
                "indicators/books-lent/ → indicators/loans/",
                "divisions/book-room/ → divisions/library/",
            })
    void a_former_address_forwards_in_every_language(String former) {
        String from = former.substring(0, former.indexOf(' '));
        String to = former.substring(former.lastIndexOf(' ') + 1);
        List<Planned> pages = PageSet.of(DerivedSite.showing("everything-had-another-name"));

        for (String language : List.of("ja", "en")) {
            Planned planned = at(pages, Address.page(language, from));
            ForwardPage page = (ForwardPage) planned.content().get();

            assertThat(planned.permanent()).isFalse();
            assertThat(page.target())
                    .isEqualTo(planned.address().linkTo(Address.page(language, to)));
            assertThat(page.frame().canonical())
                    .isEqualTo("https://example.org/" + language + "/" + to);
        }
    }

    @Test
    void redirects_twins_and_the_page_for_wrong_addresses_are_not_permanent() {
        List<Address> permanent = PageSet.permanent(CITY);

        assertThat(permanent)
                .contains(new Address(""), Address.page("ja", ""))
                .doesNotContain(
                        Address.file("404.html"), Address.page("ja", "indicators/books-lent/"));
        assertThat(CITY)
                .filteredOn(p -> !permanent.contains(p.address()))
                .allMatch(
                        p ->
                                p.content().get() instanceof ForwardPage
                                        || p.content().get() instanceof EmbedPage
                                        || p.address().path().endsWith("/chart.svg")
                                        || p.address().path().equals("404.html"));
    }

    @Test
    void a_page_is_made_afresh_each_time_and_is_the_same() {
        Planned home = at(CITY, Address.page("ja", ""));

        assertThat(((HomePage) home.content().get()).plans())
                .isEqualTo(((HomePage) home.content().get()).plans());
    }

    private static Planned at(List<Planned> pages, Address address) {
        return pages.stream().filter(p -> p.address().equals(address)).findFirst().orElseThrow();
    }
}
