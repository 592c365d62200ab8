package org.hiraku.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.hiraku.baking.Bakery;
import org.hiraku.baking.Theme;
import org.hiraku.checking.TranslationReview;
import org.hiraku.digest.Sha256;
import org.hiraku.history.GitFolder;
import org.hiraku.history.PublishedPast;
import org.hiraku.ledger.Past;
import org.hiraku.opendata.MachineFiles;
import org.hiraku.output.Published;
import org.hiraku.output.SiteOutput;
import org.hiraku.page.Derivation;
import org.hiraku.page.PageSet;
import org.hiraku.page.Planned;
import org.hiraku.page.Revision;
import org.hiraku.page.Site;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Translations;
import org.hiraku.problem.Problems;
import org.hiraku.wording.Wordings;

/**
 * The way from a site's folder to a published site, every stage by name.
 *
 * @param folder the site's folder
 * @param out where the site is written
 * @param baseUrl where it will live, instead of what its record says
 * @param strict whether warnings refuse it too
 * @param images whether pages have share images
 * @param jobs how many threads to use
 * @param environment which variables a build may read
 * @param cache what is kept from the build before
 * @param progress who watches
 */
record SiteBuild(
        Path folder,
        Path out,
        Optional<String> baseUrl,
        boolean strict,
        boolean images,
        int jobs,
        BuildEnvironment environment,
        SiteCache cache,
        Progress progress) {

    /** The folders of the site that are read, which no output may lie in. */
    private static final List<String> SOURCES =
            List.of("data", "content", "templates", "assets", ".git");

    /** From how many files on the quick hash earns back what it takes to load. */
    private static final int MANY_FILES = 3_000;

    /**
     * What a build came to.
     *
     * @param problems everything that is wrong with the data
     * @param pages how many pages the site has, machine files and assets apart
     * @param past what the published past of its figures told; empty when the data was refused
     * @param published what was written; empty when the data was refused
     */
    record Outcome(
            Problems problems, int pages, Optional<PastTold> past, Optional<Published> published) {}

    /** Who is told when the pages stand, and again when the share images do. */
    interface Listener {
        /** The pages stand, or the data was refused. */
        void told(Outcome outcome);

        /** The share images stand too. */
        void told(CardBaking.Done images);
    }

    /** Reads, checks, derives, plans, bakes and publishes; then draws, and publishes that too. */
    void run(Listener listener) throws IOException {
        CompletableFuture<Past> past = startOnPast();
        Theme theme = Theme.of(folder);
        String templates = Fingerprints.ofTemplates(theme);
        Bakery bakery = Bakery.open(theme);
        SiteCheck.Checked checked = SiteCheck.of(folder, theme, environment, jobs, cache.records());
        if (checked.problems().refuse(strict)) {
            listener.told(new Outcome(checked.problems(), 0, Optional.empty(), Optional.empty()));
            return;
        }
        try (SiteOutput output = SiteOutput.open(out, folder, sources(), cache.published())) {
            var saved = CompletableFuture.runAsync(cache.records()::save);
            Site site = derive(checked, past.join());
            List<Planned> pages = PageSet.of(site);
            List<Planned> files = MachineFiles.of(site, PageSet.permanent(pages));
            hashQuickly(pages.size() + files.size());
            CardBaking cards = CardBaking.of(site, cache, jobs);
            Baking baking =
                    new Baking(
                            bakery,
                            site,
                            output.staging(),
                            fingerprints(templates, checked, site),
                            cards,
                            jobs,
                            progress);
            baking.bake(all(pages, files));
            checked.look().assets().files().forEach(output.staging()::write);
            saved.join();
            Optional<PastTold> told = Optional.of(PastTold.of(site));
            Optional<Published> published = Optional.of(output.publish());
            listener.told(new Outcome(checked.problems(), PageSet.count(pages), told, published));
            if (images) {
                listener.told(cards.add(output, progress));
            }
        }
    }

    /** Loads the quick hash for a site that has more to hash than the loading takes. */
    private void hashQuickly(int files) {
        if (files > MANY_FILES) {
            cache.published().map(Path::getParent).ifPresent(Sha256::hasten);
        }
    }

    /** On a thread of its own: it may take longer than all the reading. */
    private CompletableFuture<Past> startOnPast() {
        return CompletableFuture.supplyAsync(
                this::past,
                walk -> {
                    Thread thread = new Thread(walk, "past");
                    thread.setDaemon(true);
                    thread.start();
                });
    }

    /** What the published revisions of the figures tell. */
    Past past() {
        return PublishedPast.of(folder, cache.past(), cache.program());
    }

    /** Says by what each page is known; nothing of any page where nothing is kept. */
    private Function<Planned, String> fingerprints(
            String templates, SiteCheck.Checked checked, Site site) {
        if (cache.published().isEmpty()) {
            return planned -> "";
        }
        return new Fingerprints(
                        cache.program(), checked.fileHashes(), templates, checked.labels(), site)
                ::of;
    }

    private List<Path> sources() {
        List<Path> sources = new ArrayList<>(SOURCES.stream().map(folder::resolve).toList());
        GitFolder.of(folder).map(GitFolder::git).ifPresent(sources::add);
        return sources;
    }

    /** Everything that pages are made from, of data that were not refused. */
    Site derive(SiteCheck.Checked checked, Past past) {
        PublicRecord record = checked.record().orElseThrow();
        PublicRecord placed = baseUrl.map(record::livingAt).orElse(record);
        Wordings wordings =
                Wordings.of(
                        checked.labels(), record.imprint().everyLanguage(), record.imprint().era());
        return Derivation.of(
                placed,
                checked.asOf().orElseThrow(),
                checked.commits().last().map(commit -> new Revision(commit.id())),
                past,
                wordings,
                checked.prose(),
                checked.translations()
                        .map(TranslationReview::translations)
                        .orElse(Translations.COMPLETE),
                checked.look().paths(),
                images,
                jobs);
    }

    /** The large files for machines first, so that no core waits for them at the end. */
    private static List<Planned> all(List<Planned> pages, List<Planned> files) {
        List<Planned> all = new ArrayList<>(pages.size() + files.size());
        all.addAll(files);
        all.addAll(pages);
        return all;
    }
}
