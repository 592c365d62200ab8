package org.hiraku.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hiraku.baking.Theme;
import org.hiraku.opendata.MachineFiles;
import org.hiraku.page.PageSet;
import org.hiraku.page.Planned;
import org.hiraku.page.Site;
import org.hiraku.reading.RecordCache;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages an edit makes anew: few, or the cache would be worth nothing. */
class FingerprintsTest {

    private static final Path CITY = Path.of("src/test/sites/city-plan");

    @TempDir private Path site;

    @BeforeEach
    void city() throws IOException {
        for (String folder : List.of("data", "content")) {
            try (Stream<Path> files = Files.walk(CITY.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    Files.copy(file, site.resolve(CITY.relativize(file).toString()));
                }
            }
        }
    }

    /** Children may wait in one initiative of one plan, which one division owns. */
    @Test
    void a_number_of_an_indicator_counts_for_the_pages_that_show_it_and_its_neighbours()
            throws IOException {
        SortedSet<String> changed =
                changedBy(
                        "data/indicators/children/waiting-children.csv",
                        "Q4,target,0",
                        "Q4,target,2");
        assertThat(changed)
                .contains(
                        "data/indicators/waiting-children.csv",
                        "data/indicators/waiting-children.json",
                        "data/observations.csv",
                        "data/site.json",
                        "en/divisions/children/index.html",
                        "en/index.html",
                        "en/indicators/index.html",
                        "en/indicators/waiting-children/index.html",
                        "en/plans/2024-city-plan/growing-up/index.html",
                        "en/plans/2024-city-plan/index.html",
                        "ja/indicators/waiting-children/index.html")
                .doesNotContain(
                        "404.html",
                        "data/indicators/parents-satisfied.csv",
                        "en/data/index.html",
                        "en/divisions/library/index.html",
                        "en/plans/2023-city-plan/index.html",
                        "en/plans/2023-city-plan/library/index.html",
                        "en/plans/2024-city-plan/clean-air/index.html",
                        "robots.txt");
        assertThat(changed).hasSizeLessThan(all().size() / 2);
    }

    @Test
    void words_of_prose_count_for_no_plan_and_no_indicator() throws IOException {
        assertThat(changedBy("content/en/about.md", "\n\n", "\n\nMore. "))
                .contains("en/about/index.html")
                .doesNotContain(
                        "en/plans/2024-city-plan/index.html",
                        "en/plans/2024-city-plan/growing-up/index.html",
                        "en/indicators/waiting-children/index.html",
                        "data/indicators/waiting-children.json");
    }

    @Test
    void a_translation_that_becomes_outdated_counts_for_the_pages_that_show_it()
            throws IOException {
        SiteCheck.Checked checked =
                SiteCheck.of(
                        site,
                        Theme.of(site),
                        new BuildEnvironment(Map.of()),
                        1,
                        RecordCache.none());
        Files.writeString(
                site.resolve("translations.lock"),
                checked.translations().orElseThrow().kept().renewed(name -> false).text());
        String name = "data/indicators/children/waiting-children.yaml name en ";

        assertThat(changedBy("translations.lock", name + ".{16}", name + "0123456789abcdef"))
                .contains(
                        "en/indicators/waiting-children/index.html",
                        "en/plans/2024-city-plan/growing-up/index.html",
                        "en/status/translations/index.html")
                .doesNotContain(
                        "404.html",
                        "en/plans/2023-city-plan/index.html",
                        "en/indicators/library-loans/index.html");
    }

    @Test
    void the_organization_counts_for_every_page() throws IOException {
        assertThat(changedBy("data/organization.yaml", "en: ", "en: New "))
                .isEqualTo(all().keySet());
    }

    private SortedSet<String> changedBy(String file, String from, String to) throws IOException {
        SortedMap<String, String> before = all();
        Path path = site.resolve(file);
        String text = Files.readString(path);
        assertThat(text).containsPattern(from);
        Files.writeString(path, text.replaceFirst(from, to));
        SortedMap<String, String> after = all();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        SortedSet<String> changed = new TreeSet<>(after.keySet());
        changed.removeIf(page -> after.get(page).equals(before.get(page)));
        return changed;
    }

    /** The fingerprint of every page by its path. */
    private SortedMap<String, String> all() {
        Theme theme = Theme.of(site);
        BuildEnvironment environment = new BuildEnvironment(Map.of());
        SiteCheck.Checked checked = SiteCheck.of(site, theme, environment, 1, RecordCache.none());
        assertThat(checked.problems().refuse(false)).isFalse();
        SiteBuild build =
                new SiteBuild(
                        site,
                        site,
                        Optional.empty(),
                        false,
                        true,
                        1,
                        environment,
                        SiteCache.none(),
                        Progress.NONE);
        Site derived = build.derive(checked, build.past());
        Fingerprints fingerprints =
                new Fingerprints("1", checked.fileHashes(), "", checked.labels(), derived);
        List<Planned> pages = new ArrayList<>(PageSet.of(derived));
        pages.addAll(MachineFiles.of(derived, PageSet.permanent(pages)));
        SortedMap<String, String> all = new TreeMap<>();
        pages.forEach(page -> all.put(page.address().file(), fingerprints.of(page)));
        return all;
    }
}
