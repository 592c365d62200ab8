package org.hiraku.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.problem.Problems;

/**
 * Reads a site's {@code data/} folder into the record.
 *
 * <p>Example: {@code new SiteReader(Path.of("."), 2).read().record()}.
 */
public final class SiteReader {

    private final Path site;
    private final int jobs;

    /**
     * A reader of one site.
     *
     * @param siteFolder the folder that holds {@code data/}
     * @param jobs how many threads may read, at least 1; what is read does not depend on it
     */
    public SiteReader(Path siteFolder, int jobs) {
        this.site = siteFolder;
        this.jobs = jobs;
    }

    /** Reads every file once and tells all that is wrong with them. */
    public Reading read() {
        Problems problems = new Problems();
        List<DataFile> files = DataFolder.files(site, problems);
        List<ParsedFile> parsed = Parallel.map(files, FileReading::read, jobs);
        SortedMap<String, String> hashes = new TreeMap<>();
        for (ParsedFile file : parsed) {
            file.problems().forEach(problems::add);
            if (!file.sha256().isEmpty()) {
                hashes.put(file.file().file(), file.sha256());
            }
        }
        RecordAssembly assembly = new RecordAssembly(parsed, problems);
        return new Reading(
                assembly.record(), assembly.declared(), new Places(site), problems, hashes);
    }
}
