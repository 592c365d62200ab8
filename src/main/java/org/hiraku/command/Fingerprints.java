package org.hiraku.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hiraku.baking.Theme;
import org.hiraku.digest.HashOfParts;
import org.hiraku.page.Planned;
import org.hiraku.page.ProseDocument;
import org.hiraku.page.Site;
import org.hiraku.page.Sources;

/**
 * By what the content of a page is known before it is made: the hash of everything it is made from.
 * Two builds that give a path the same fingerprint give it the same bytes.
 *
 * <p>Files of the record that hold one plan, initiative or indicator count for the pages that name
 * them as {@link Sources}; every other file counts for all pages, and so do the program, the theme,
 * the labels, the day that the data speaks for, its revision, how far back its past is known, and
 * the links at the foot of pages.
 */
final class Fingerprints {

    private static final String PLANS = "data/plans/";
    private static final String INDICATORS = "data/indicators/";
    private static final String TEMPLATES = "templates/";

    /** Stands for a file that is not there, whatever its name. */
    private static final byte[] ABSENT = {};

    /** What stands for a file: the hash of its path and its own hash. */
    private final Map<String, byte[]> files = new HashMap<>();

    private final byte[] ofAllPages;
    private final String everything;
    private final ThreadLocal<HashOfParts> hashes = ThreadLocal.withInitial(HashOfParts::new);

    /** What is made from sources by what they were planned as: several pages share theirs. */
    private final Map<Supplier<Sources>, String> known = new ConcurrentHashMap<>();

    /**
     * The fingerprints of a site's pages.
     *
     * @param program what the program is known by
     * @param files the hash of every file of the record by path
     * @param templates what the site's own templates are known by ({@link #ofTemplates})
     * @param labels the labels of every language
     * @param site the site
     */
    Fingerprints(
            String program,
            SortedMap<String, String> files,
            String templates,
            Map<String, ? extends Map<String, String>> labels,
            Site site) {
        HashOfParts hash = new HashOfParts();
        files.forEach(
                (file, its) -> {
                    String outdated = site.translations().outdatedIn(file);
                    this.files.put(file, hash.add(file).add(its).add(outdated).bytes());
                });
        hash.add(program).add(templates);
        new TreeMap<>(labels)
                .forEach((language, of) -> hash.add(language).add(new TreeMap<>(of).toString()));
        files.forEach(
                (file, its) -> {
                    if (!file.startsWith(PLANS) && !file.startsWith(INDICATORS)) {
                        hash.add(file).add(its).add(site.translations().outdatedIn(file));
                    }
                });
        hash.add(site.asOf().toString()).add(site.revision().toString());
        hash.add(site.past().reach().toString());
        hash.add(site.imprint().baseUrl()).add(site.assets().toString());
        hash.add(Boolean.toString(site.drawsImages()));
        for (String language : site.everyLanguage()) {
            prose(site, language)
                    .filter(document -> document.order().isPresent())
                    .forEach(document -> link(hash, document));
        }
        hash.add(site.offered().toString());
        this.ofAllPages = hash.bytes();
        this.everything = everything(files.keySet(), site);
    }

    /**
     * What the templates that a site brings itself are known by. To be asked before any is used: a
     * template that changes under a build must not be taken for the one that was used.
     */
    static String ofTemplates(Theme theme) {
        HashOfParts hash = new HashOfParts();
        for (String file : theme.ownFilesBelow(TEMPLATES)) {
            theme.bytes(file).ifPresent(bytes -> hash.add(file).add(bytes));
        }
        return hash.hex();
    }

    private String everything(Set<String> inOrder, Site site) {
        HashOfParts hash = new HashOfParts().add(ofAllPages);
        inOrder.forEach(file -> hash.add(files.get(file)));
        for (String language : site.everyLanguage()) {
            prose(site, language)
                    .forEach(
                            document -> {
                                link(hash, document);
                                hash.add(document.file()).add(document.description());
                                hash.add(document.date().toString()).add(document.body().html());
                                hash.add(site.translations().outdatedIn(document.file()));
                            });
        }
        return hash.hex();
    }

    private static Stream<ProseDocument> prose(Site site, String language) {
        return site.prose().getOrDefault(language, new TreeMap<>()).values().stream();
    }

    private static void link(HashOfParts hash, ProseDocument document) {
        hash.add(document.language()).add(document.path()).add(document.title());
        hash.add(document.order().toString());
    }

    /** The fingerprint of a page; several threads may ask at once. */
    String of(Planned planned) {
        String fingerprint = known.get(planned.sources());
        if (fingerprint == null) {
            fingerprint = of(planned.sources().get());
            known.put(planned.sources(), fingerprint);
        }
        return fingerprint;
    }

    private String of(Sources sources) {
        if (sources.everything()) {
            return everything;
        }
        HashOfParts hash = hashes.get().add(ofAllPages).add(sources.shape());
        for (String file : sources.files()) {
            hash.add(files.getOrDefault(file, ABSENT));
        }
        return hash.hex();
    }
}
