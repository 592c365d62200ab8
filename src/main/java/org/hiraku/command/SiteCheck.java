package org.hiraku.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.hiraku.baking.Assets;
import org.hiraku.baking.ContentPage;
import org.hiraku.baking.ContentReader;
import org.hiraku.baking.Theme;
import org.hiraku.checking.Prose;
import org.hiraku.checking.Rules;
import org.hiraku.checking.TranslationReview;
import org.hiraku.history.Commits;
import org.hiraku.page.ProseDocument;
import org.hiraku.plan.Imprint;
import org.hiraku.plan.PublicRecord;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;
import org.hiraku.reading.Reading;
import org.hiraku.reading.RecordCache;
import org.hiraku.reading.SiteReader;
import org.hiraku.reading.WordingFiles;

/** Reads a site and finds everything that is wrong with it. */
final class SiteCheck {

    private static final String SITE = "data/site.yaml";
    private static final String WORDING = "templates/wording/";

    private SiteCheck() {}

    /**
     * What a site holds, and what is wrong with it.
     *
     * @param record the record; empty when there is none to speak of
     * @param labels the labels of every language
     * @param prose the prose pages
     * @param look its style sheet, scripts and pictures
     * @param commits what the site's history says of its data
     * @param asOf the day that the data speaks for
     * @param translations how its translations stand; empty when there is no record
     * @param problems everything that is wrong
     * @param fileHashes the hash of every file of the record that was read, by path
     */
    record Checked(
            Optional<PublicRecord> record,
            Map<String, ? extends Map<String, String>> labels,
            List<ProseDocument> prose,
            SiteLook look,
            Commits commits,
            Optional<LocalDate> asOf,
            Optional<TranslationReview> translations,
            Problems problems,
            SortedMap<String, String> fileHashes) {}

    /**
     * Reads and checks a site, on as many threads as are given.
     *
     * @param records what is known of its files from the reading before
     */
    static Checked of(
            Path folder, Theme theme, BuildEnvironment environment, int jobs, RecordCache records) {
        ContentReader contentReader = ContentReader.of(folder);
        var commitsFound = CompletableFuture.supplyAsync(() -> Commits.of(folder));
        Problems ofAssets = new Problems();
        var assets = CompletableFuture.supplyAsync(() -> Assets.of(theme, ofAssets));
        Reading reading = new SiteReader(folder, jobs, records).read();
        Problems problems = reading.problems();
        var labels = WordingFiles.read(themeWording(theme), folder, problems);
        Optional<Imprint> imprint = reading.record().map(PublicRecord::imprint);
        List<ContentPage> content =
                contentReader.pages(
                        imprint.map(Imprint::languages).orElse(List.of()),
                        imprint.map(Imprint::furtherLanguages).orElse(List.of()),
                        problems);
        Prose prose = new Prose(content.stream().map(SiteCheck::known).toList());
        var translations = Rules.check(reading, prose, problems, jobs);
        Commits commits = commitsFound.join();
        Optional<LocalDate> asOf =
                reading.record()
                        .flatMap(record -> record.imprint().asOf())
                        .or(commits::lastChangeOfData)
                        .or(environment::sourceDate);
        if (reading.record().isPresent() && asOf.isEmpty() && !tellsOfSiteYaml(problems)) {
            problems.add(Problem.error("as-of-unknown", Place.wholeFile(SITE)));
        }
        SiteLook look = SiteLook.of(folder, reading, assets.join(), problems);
        problems.addAll(ofAssets);
        return new Checked(
                reading.record(),
                labels,
                content.stream().map(ContentPage::document).toList(),
                look,
                commits,
                asOf,
                translations,
                problems,
                reading.fileHashes());
    }

    /** Whether site.yaml has an error: then its day may be one that could not be read. */
    private static boolean tellsOfSiteYaml(Problems problems) {
        return problems.sorted().stream()
                .anyMatch(
                        p ->
                                p.severity() == Problem.Severity.ERROR
                                        && p.place().file().equals(SITE));
    }

    /** The labels of a theme by dotted key, by language. */
    static SortedMap<String, SortedMap<String, String>> themeLabels(Theme theme) {
        return WordingFiles.ofTheme(themeWording(theme), new Problems());
    }

    private static Map<String, byte[]> themeWording(Theme theme) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String file : theme.filesBelow(WORDING)) {
            theme.bytes(file).ifPresent(b -> files.put(file.substring(WORDING.length()), b));
        }
        return files;
    }

    /** What the rules know of a prose page: its address and where it leads. */
    private static Prose.Page known(ContentPage page) {
        List<Prose.Link> links =
                page.siteLinks().stream()
                        .map(link -> new Prose.Link(link.target(), link.place()))
                        .toList();
        ProseDocument document = page.document();
        return new Prose.Page(
                document.language(), document.path(), document.file(), page.words(), links);
    }
}
