package org.hiraku.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hiraku.problem.Place;
import org.junit.jupiter.api.Test;

/** Where values stand, found when they are asked for. */
class PlacesTest {

    private static final String LOANS = "data/indicators/library-loans.yaml";

    private final Places places =
            new SiteReader(Path.of("src/test/sites/city-plan"), 1).read().places();

    @Test
    void a_value_is_found_by_the_keys_that_lead_to_it() {
        Place place = places.of(LOANS, "targets", "2023", "history", "0", "reason", "en");

        assertThat(place.sourceLine()).contains("The library now opens longer");
        assertThat(place.sourceLine().substring(place.column() - 1))
                .startsWith("The library now opens longer");
    }

    @Test
    void a_key_is_found_where_it_stands_itself() {
        Place place = places.ofKey(LOANS, "targets", "2023", "set-on");

        assertThat(place.sourceLine()).isEqualTo("    set-on: 2023-04-01");
        assertThat(place.column()).isEqualTo(5);
    }

    @Test
    void what_is_not_there_is_told_at_the_nearest_value_around_it() {
        assertThat(places.of(LOANS, "actuals", "2020", "note", "fr"))
                .isEqualTo(places.of(LOANS, "actuals", "2020", "note"));
        assertThat(places.of(LOANS, "actuals", "2020", "source", "url"))
                .isEqualTo(places.of(LOANS, "actuals", "2020"));
        assertThat(places.of(LOANS, "series", "women")).isEqualTo(Place.wholeFile(LOANS));
        assertThat(places.of(LOANS, "notes", "7")).isEqualTo(places.of(LOANS, "notes"));
        assertThat(places.of("data/nowhere.yaml", "a"))
                .isEqualTo(Place.wholeFile("data/nowhere.yaml"));
    }

    @Test
    void columns_count_characters_not_bytes_or_surrogates() {
        SourceText text = new SourceText("x.yaml", "a: 𠮷野 b");

        assertThat(text.placeAt("a: 𠮷".length()).column()).isEqualTo(5);
    }

    @Test
    void an_observation_of_a_table_is_found_in_its_row() {
        String indicator = "data/indicators/children/waiting-children.yaml";

        Place place = places.of(indicator, "series", "north", "actuals", "2024-Q2", "missing");

        assertThat(place.file()).isEqualTo("data/indicators/children/waiting-children.csv");
        assertThat(place.sourceLine()).startsWith("2024-Q2,actual,,,suppressed,north");
        assertThat(places.of(indicator, "series", "all", "targets", "2025-Q1").line())
                .isEqualTo(21);
    }
}
