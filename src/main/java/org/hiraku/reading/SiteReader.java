package org.hiraku.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.plan.PublicRecord;
import org.hiraku.problem.Problems;

/**
 * Reads a site's {@code data/} folder into the record.
 *
 * <p>Example: {@code new SiteReader(Path.of("."), 2).read().record()}.
 */
public final class SiteReader {

    private final Path site;
    private final int jobs;
    private final RecordCache cache;

    /**
     * A reader of one site that parses every file.
     *
     * @param siteFolder the folder that holds {@code data/}
     * @param jobs how many threads may read, at least 1; what is read does not depend on it
     */
    public SiteReader(Path siteFolder, int jobs) {
        this(siteFolder, jobs, RecordCache.none());
    }

    /**
     * A reader of one site.
     *
     * @param siteFolder the folder that holds {@code data/}
     * @param jobs how many threads may read, at least 1; what is read does not depend on it
     * @param cache what is known of files from the reading before; what is read does not depend on
     *     it either
     */
    public SiteReader(Path siteFolder, int jobs, RecordCache cache) {
        this.site = siteFolder;
        this.jobs = jobs;
        this.cache = cache;
    }

    /** Reads every file once and tells all that is wrong with them. */
    public Reading read() {
        Problems problems = new Problems();
        cache.startLoading();
        List<Bundle> bundles = Bundle.of(DataFolder.files(site, problems), problems);
        List<ParsedFile> parsed =
                Parallel.map(bundles, bundle -> FileReading.read(bundle, cache), jobs);
        cache.keep(parsed);
        SortedMap<String, String> hashes = new TreeMap<>();
        for (ParsedFile file : parsed) {
            file.problems().forEach(problems::add);
            hashes.putAll(file.hashes());
        }
        Places places = new Places(site);
        Optional<TranslationLock> lock = TranslationLock.read(site, problems);
        RecordAssembly assembly = new RecordAssembly(parsed, places, problems);
        Optional<PublicRecord> record = assembly.record();
        return new Reading(record, assembly.declared(), places, problems, hashes, lock);
    }
}
