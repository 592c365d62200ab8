package org.hiraku.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses, their files, and the relative links between them. */
class AddressTest {

    @ParameterizedTest(name = "''{0}'' is written to {1}")
    @CsvSource({
        "'',                      index.html",
        "ja/,                     ja/index.html",
        "ja/plans/2024-plan/,     ja/plans/2024-plan/index.html",
        "404.html,                404.html",
        "data/site.json,          data/site.json",
    })
    void a_page_is_the_index_of_its_folder(String path, String file) {
        assertThat(new Address(path).file()).isEqualTo(file);
    }

    @ParameterizedTest(name = "from ''{0}'' to ''{1}'': {2}")
    @CsvSource({
        "'',                  ja/,                 ja/index.html",
        "ja/,                 '',                  ../index.html",
        "ja/,                 ja/,                 ../ja/index.html",
        "ja/plans/2024-plan/, ja/indicators/loans/, ../../../ja/indicators/loans/index.html",
        "ja/indicators/loans/, data/indicators/loans.csv, ../../../data/indicators/loans.csv",
        "404.html,            en/,                 en/index.html",
    })
    void a_link_leads_from_one_address_to_the_file_of_the_other(
            String from, String to, String link) {
        Address here = new Address(from);
        Address there = new Address(to);

        assertThat(here.linkTo(there)).isEqualTo(link);
    }

    @ParameterizedTest(name = "below {0}")
    @CsvSource({
        "https://example.org/",
        "https://example.org/a/deep/path/",
        "file:///stick/unpacked/",
    })
    void a_link_holds_wherever_the_site_lives(String base) {
        Address here = Address.page("ja", Paths.indicator("loans"));
        Address there = Address.page("en", Paths.indicator("loans"));
        URI page = URI.create(base + here.file());

        assertThat(page.resolve(here.linkTo(there))).isEqualTo(URI.create(base + there.file()));
    }

    @Test
    void the_way_to_the_root_counts_the_folders() {
        assertThat(new Address("").root()).isEmpty();
        assertThat(Address.file("404.html").root()).isEmpty();
        assertThat(Address.page("ja", "plans/2024-plan/").root()).isEqualTo("../../../");
    }
}
