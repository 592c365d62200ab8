package org.hiraku.history;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.hiraku.ledger.Change;
import org.hiraku.ledger.Commit;
import org.hiraku.ledger.Comparison;
import org.hiraku.ledger.Figures;
import org.hiraku.ledger.Past;
import org.hiraku.ledger.Reach;

/** Goes along the published line, and notes what each commit changed in the figures. */
final class PastWalk {

    private final FileIndex index;
    private final RevisionReading reading;
    private final SortedMap<String, List<Change>> byId = new TreeMap<>();
    private final SortedMap<String, Bundle> gone = new TreeMap<>();
    private final SortedMap<String, Bundle> unread = new TreeMap<>();
    private Optional<LocalDate> since = Optional.empty();
    private int passedOver;

    /** Starts at the beginning of the line. */
    PastWalk(SiteRepository repository) {
        this.index = new FileIndex(repository);
        this.reading = new RevisionReading(repository.objects(), 0);
    }

    /** Goes on from the last commit of a former walk. */
    PastWalk(SiteRepository repository, Walked former, RevCommit last) throws IOException {
        this.index = new FileIndex(repository);
        this.reading = new RevisionReading(repository.objects(), former.bytes());
        index.turnTo(last.getTree());
        former.past().byId().forEach((id, changes) -> byId.put(id, new ArrayList<>(changes)));
        gone.putAll(former.gone());
        unread.putAll(former.unread());
        since = former.past().reach().since();
        passedOver = former.past().reach().unread();
    }

    /** What was found so far, up to a commit. */
    Walked walked(RevCommit last, Reach.Extent extent) {
        Reach reach =
                since.isEmpty()
                        ? Reach.none(Reach.Extent.UNCOMMITTED)
                        : new Reach(extent, since, passedOver);
        return new Walked(last.name(), new Past(reach, byId), gone, unread, reading.bytes());
    }

    /** Whether something could not be read that may be there later. */
    boolean isLacking() {
        return reading.isLacking();
    }

    /** Looks at the next commit. */
    void walk(RevCommit next) throws IOException {
        Map<String, Optional<Bundle>> before = index.turnTo(next.getTree());
        if (before.isEmpty()) {
            return;
        }
        Commit commit = new Commit(next.name(), day(next));
        since = since.or(() -> Optional.of(commit.day()));
        before.forEach(
                (id, bundle) -> {
                    if (bundle.isPresent() && index.bundle(id).isEmpty()) {
                        gone.put(id, bundle.get());
                    }
                });
        before.forEach(
                (id, bundle) -> index.bundle(id).ifPresent(now -> turn(id, bundle, now, commit)));
    }

    /** An indicator's next revision: compared with the last one that could be read. */
    private void turn(String id, Optional<Bundle> before, Bundle now, Commit commit) {
        if (before.filter(now::holdsTheSame).isPresent()) {
            return;
        }
        Optional<Figures> figures = reading.next(id, now);
        Optional<Bundle> former = before.or(() -> earlierLife(id, now, figures));
        if (figures.isEmpty()) {
            passedOver++;
            former.ifPresent(bundle -> unread.putIfAbsent(id, bundle));
            return;
        }
        Optional<Bundle> readable = Optional.ofNullable(unread.remove(id)).or(() -> former);
        readable.flatMap(bundle -> reading.former(id, bundle))
                .ifPresent(was -> note(id, Comparison.of(was, figures.get(), commit)));
    }

    /**
     * What an indicator was before it came anew: under the same id, when it had been taken away;
     * under a former one that it names as an alias; or under another one with the same bytes.
     */
    private Optional<Bundle> earlierLife(String id, Bundle now, Optional<Figures> figures) {
        if (gone.containsKey(id)) {
            return Optional.of(gone.remove(id));
        }
        Optional<String> source =
                gone.keySet().stream()
                        .filter(
                                former ->
                                        figures.filter(f -> f.aliases().contains(former))
                                                        .isPresent()
                                                || gone.get(former).holdsTheSame(now))
                        .findFirst();
        source.ifPresent(
                former -> {
                    Optional.ofNullable(byId.remove(former)).ifPresent(its -> byId.put(id, its));
                    Optional.ofNullable(unread.remove(former))
                            .ifPresent(its -> unread.put(id, its));
                });
        return source.map(gone::remove);
    }

    private void note(String id, Comparison comparison) {
        List<Change> changes = comparison.after(byId.getOrDefault(id, List.of()));
        if (!changes.isEmpty()) {
            byId.put(id, changes);
        }
    }

    /** The day of a commit where its committer was; in UTC, when that is nowhere. */
    private static LocalDate day(RevCommit commit) {
        ZoneId zone = ZoneOffset.UTC;
        PersonIdent committer = commit.getCommitterIdent();
        try {
            zone = committer == null ? zone : committer.getZoneOffset();
        } catch (DateTimeException nowhere) {
            zone = ZoneOffset.UTC;
        }
        long seconds = Integer.toUnsignedLong(commit.getCommitTime());
        return Instant.ofEpochSecond(seconds).atZone(zone).toLocalDate();
    }
}
