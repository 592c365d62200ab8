package org.hiraku.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.hiraku.FixtureSite;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Period;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole site becomes the record, whatever the machine. */
class SiteReaderTest {

    private static final Path CITY = FixtureSite.SITES.resolve("city-plan");

    @TempDir Path temporary;

    @Test
    void every_sort_of_target_is_kept_as_it_was_promised() {
        PublicRecord record = record(CITY);

        assertThat(target(record, "emissions", "2030").type()).isEqualTo(Target.Type.AT_MOST);
        assertThat(target(record, "library-loans", "2024").type()).isEqualTo(Target.Type.AT_LEAST);
        assertThat(target(record, "library-loans", "2022").comparable()).isFalse();
        assertThat(target(record, "library-loans", "2023").history().get(0).until())
                .isEqualTo(LocalDate.of(2023, 4, 1));
        assertThat(target(record, "parents-satisfied", "2017/2020").type())
                .isEqualTo(Target.Type.MAINTAIN);
        assertThat(target(record, "council-reports", "2025").aim()).isEmpty();
        assertThat(target(record, "pool-temperature", "2024-07").aim().orElseThrow().toString())
                .isEqualTo("Range[low=24, high=28]");
        assertThat(target(record, "reading-room-open", "2023").type())
                .isEqualTo(Target.Type.COMPLETE);
    }

    @Test
    void an_indicator_carries_all_that_is_said_about_it() {
        Indicator loans = record(CITY).indicators().get("library-loans");

        assertThat(loans.unit().forms().get("en").one()).isEqualTo(" book");
        assertThat(loans.series().get(0).baseline().orElseThrow().period())
                .isEqualTo(Period.ofYear(2022));
        Actual revised = loans.series().get(0).actuals().get(Period.ofYear(2021));
        assertThat(revised.status()).isEqualTo(Actual.Status.REVISED);
        assertThat(revised.history()).hasSize(1);
        Actual last = loans.series().get(0).actuals().get(Period.ofYear(2024));
        assertThat(last.confirmBy()).contains(LocalDate.of(2025, 5, 15));
        assertThat(last.source().orElseThrow().url()).contains("https://example.org/library-news");
        assertThat(loans.aliases()).containsExactly("books-lent");
        assertThat(loans.file()).isEqualTo("data/indicators/library-loans.yaml");
        Indicator emissions = record(CITY).indicators().get("emissions");
        assertThat(emissions.calendarYear()).isTrue();
        assertThat(emissions.decimals()).contains(1);
    }

    @Test
    void an_initiative_carries_its_news_newest_first_and_its_money_by_year() {
        Initiative reading = record(CITY).plans().get("2024-city-plan").initiatives().get(0);

        assertThat(reading.fullId()).isEqualTo("2024-city-plan/reading-town");
        assertThat(reading.updates())
                .extracting(Initiative.Update::date)
                .containsExactly(LocalDate.of(2024, 10, 12), LocalDate.of(2024, 5, 1));
        assertThat(reading.budget()).containsOnlyKeys(2023, 2024);
        assertThat(reading.milestones().get(1).done()).isEmpty();
        assertThat(reading.continues()).containsExactly("2023-city-plan/library");
    }

    @Test
    void the_number_of_threads_changes_nothing() throws IOException {
        for (Path site : List.of(CITY, manyBrokenIndicators())) {
            Reading one = new SiteReader(site, 1).read();
            Reading four = new SiteReader(site, 4).read();

            assertThat(four.record()).isEqualTo(one.record());
            assertThat(four.declared()).isEqualTo(one.declared());
            assertThat(four.problems().sorted()).isEqualTo(one.problems().sorted());
            assertThat(four.fileHashes()).isEqualTo(one.fileHashes());
        }
    }

    @Test
    void neither_locale_nor_time_zone_changes_anything() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path broken = manyBrokenIndicators();
        Reading here = new SiteReader(broken, 1).read();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Reading there = new SiteReader(broken, 1).read();

            assertThat(there.record()).isEqualTo(here.record());
            assertThat(there.problems().sorted()).isEqualTo(here.problems().sorted());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void the_hash_of_every_file_read_is_kept() throws IOException {
        Reading reading = new SiteReader(CITY, 2).read();
        int files;
        try (Stream<Path> all = Files.walk(CITY.resolve("data"))) {
            files = (int) all.filter(Files::isRegularFile).count();
        }

        assertThat(reading.fileHashes())
                .containsKeys(
                        "data/site.yaml",
                        "data/indicators/children/waiting-children.yaml",
                        "data/indicators/children/waiting-children.csv")
                .hasSize(files);
        assertThat(reading.fileHashes().get("data/site.yaml")).matches("[0-9a-f]{64}");
    }

    @Test
    void a_broken_file_is_still_declared_and_the_rest_of_the_record_is_there() throws IOException {
        Path site = manyBrokenIndicators();
        Files.writeString(site.resolve("data/organization.yaml"), "departments: [");

        Reading reading = new SiteReader(site, 2).read();

        assertThat(reading.declared().indicators()).contains("loans", "i-0", "i-99");
        assertThat(reading.declared().isBroken("data/organization.yaml")).isTrue();
        assertThat(reading.declared().isBroken("data/indicators/i-7.yaml")).isTrue();
        assertThat(reading.declared().isBroken("data/indicators/loans.yaml")).isFalse();
        assertThat(reading.record().orElseThrow().plans()).containsKey("2024-plan");
    }

    private Path manyBrokenIndicators() throws IOException {
        Path site = Files.createTempDirectory(temporary, "many");
        new FixtureSite(FixtureSite.SITES.resolve("smallest-site")).layInto(site);
        for (int i = 0; i < 100; i++) {
            Files.writeString(
                    site.resolve("data/indicators/i-" + i + ".yaml"),
                    "name: Indicator\nunit: number\ndirection: UP\ntargets: {2024: "
                            + i
                            + ",000}\n");
        }
        return site;
    }

    private static PublicRecord record(Path site) {
        Optional<PublicRecord> record = new SiteReader(site, 2).read().record();
        return record.orElseThrow();
    }

    private static Target target(PublicRecord record, String indicator, String period) {
        return record.indicators()
                .get(indicator)
                .series()
                .get(0)
                .targets()
                .get(Period.read(period).orElseThrow());
    }
}
