package org.hiraku.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hiraku.FixtureSite;
import org.hiraku.baking.Theme;
import org.hiraku.ledger.Past;
import org.hiraku.ledger.Reach;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Translations;
import org.hiraku.problem.Problems;
import org.hiraku.reading.SiteReader;
import org.hiraku.reading.WordingFiles;
import org.hiraku.wording.Wordings;

/** Sites derived from the files of a folder, without prose and without a known revision. */
public final class DerivedSite {

    /** The made-up city; its README works its results out by hand. */
    public static final Site CITY = of(Path.of("src/test/sites/city-plan"));

    /** Hirakata, the first site. */
    public static final Site HIRAKATA = of(Path.of("."));

    private static final String WORDING = "templates/wording/";

    private DerivedSite() {}

    /** The site that lies in a folder. */
    public static Site of(Path folder) {
        return of(folder, new SiteReader(folder, 1).read().record().orElseThrow());
    }

    /** The site under {@code src/test/sites/shown/} that shows one thing. */
    public static Site showing(String statement) {
        try {
            Path folder = Files.createTempDirectory("site");
            try {
                new FixtureSite(FixtureSite.SITES.resolve("shown").resolve(statement))
                        .layInto(folder);
                return of(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Site of(Path folder, PublicRecord record) {
        return Derivation.of(
                record,
                record.imprint().asOf().orElse(LocalDate.of(2025, 6, 1)),
                Optional.empty(),
                Past.none(Reach.Extent.ABSENT),
                Wordings.of(
                        labels(folder), record.imprint().everyLanguage(), record.imprint().era()),
                List.of(),
                Translations.COMPLETE,
                new AssetPaths(
                        "assets/s.css",
                        "assets/s.js",
                        "assets/chart.js",
                        "assets/search.js",
                        "assets/list.js",
                        "assets/i.svg",
                        "image/svg+xml",
                        Optional.empty()),
                true,
                1);
    }

    /** One language's side of a site. */
    static LanguageSide side(Site site, String language) {
        return LanguageSide.of(site, language);
    }

    private static SortedMap<String, SortedMap<String, String>> labels(Path folder) {
        Theme theme = Theme.of(folder);
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : theme.filesBelow(WORDING)) {
            files.put(name.substring(WORDING.length()), theme.bytes(name).orElseThrow());
        }
        return WordingFiles.read(files, folder, new Problems());
    }
}
