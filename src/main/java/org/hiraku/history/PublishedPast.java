package org.hiraku.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.hiraku.ledger.Past;
import org.hiraku.ledger.Reach;
import org.hiraku.reading.KeptRecord;

/**
 * Finds what the published revisions of a site's figures tell, commit by commit. What was found is
 * kept, so that the next build looks at new commits only; it is the same either way.
 */
public final class PublishedPast {

    private final SiteRepository repository;
    private final KeptRecord<Walked> kept;

    private PublishedPast(SiteRepository repository, KeptRecord<Walked> kept) {
        this.repository = repository;
        this.kept = kept;
    }

    /**
     * The past of the site in a folder.
     *
     * @param file where what was found is kept; empty when nothing is
     * @param program what the program's own bytes are known by
     */
    public static Past of(Path site, Optional<Path> file, String program) {
        Optional<GitFolder> git = GitFolder.of(site);
        if (git.isEmpty()) {
            return Past.none(Reach.Extent.ABSENT);
        }
        KeptRecord<Walked> kept = new KeptRecord<>(file, program, Walked.class);
        final Found found;
        try {
            if (!git.get().mayHold(site)) {
                return Past.none(Reach.Extent.UNCOMMITTED);
            }
            found = find(git.get(), site, kept);
        } catch (IOException | RuntimeException unreadable) {
            return Past.none(Reach.Extent.UNREADABLE);
        }
        found.news().ifPresent(walked -> kept.keep(found.key(), walked));
        return found.past();
    }

    private static Found find(GitFolder git, Path site, KeptRecord<Walked> kept)
            throws IOException {
        try (SiteRepository repository = SiteRepository.open(git, site)) {
            return new PublishedPast(repository, kept).find();
        }
    }

    /**
     * What was found.
     *
     * @param key under what it is kept
     * @param news what there is to keep; empty when it is kept already, or does not last
     */
    private record Found(Past past, String key, Optional<Walked> news) {}

    private Found find() throws IOException {
        Optional<RevCommit> head = repository.head();
        if (head.isEmpty() || !repository.holds(head.get(), "data")) {
            return new Found(Past.none(Reach.Extent.UNCOMMITTED), "", Optional.empty());
        }
        String key = key();
        Optional<Walked> former = kept.read(key);
        if (former.filter(walked -> walked.last().equals(head.get().name())).isPresent()) {
            return new Found(former.get().past(), key, Optional.empty());
        }
        String after = former.map(Walked::last).orElse("");
        PublishedLine line = PublishedLine.upTo(repository, head.get(), after);
        boolean resumed = line.resumed() && former.isPresent();
        PastWalk walk = resumed ? resume(former.get()) : new PastWalk(repository);
        for (RevCommit commit : line.commits()) {
            walk.walk(commit);
        }
        Reach.Extent extent =
                resumed && former.get().past().reach().extent() == Reach.Extent.SHALLOW
                                || !line.whole()
                        ? Reach.Extent.SHALLOW
                        : Reach.Extent.WHOLE;
        Walked walked = walk.walked(head.get(), extent);
        return new Found(
                walked.past(), key, walk.isLacking() ? Optional.empty() : Optional.of(walked));
    }

    private PastWalk resume(Walked former) throws IOException {
        RevCommit last = repository.walk().parseCommit(ObjectId.fromString(former.last()));
        return new PastWalk(repository, former, last);
    }

    /** What was found holds for this site of the repository, and for as much of it as is there. */
    private String key() throws IOException {
        TreeSet<String> shallow = new TreeSet<>();
        repository.objects().getShallowCommits().forEach(id -> shallow.add(id.name()));
        return String.join(" ", List.of(repository.path(""), shallow.toString()));
    }
}
