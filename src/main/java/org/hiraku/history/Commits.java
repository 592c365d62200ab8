package org.hiraku.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * What a site's own git repository says of its data as it is: nothing, when the site's folder lies
 * in none, or in one that does not hold its data.
 *
 * @param last the last commit that changed anything under {@code data/}
 */
public record Commits(Optional<Last> last) {

    private static final String DATA = "data";

    /**
     * A commit.
     *
     * @param id its id
     * @param day the day it was made, in UTC
     */
    public record Last(String id, LocalDate day) {}

    /** Looks into the repository of a site's folder. */
    public static Commits of(Path folder) {
        Optional<GitFolder> git = GitFolder.of(folder);
        try {
            return new Commits(
                    git.isPresent() && git.get().mayHold(folder)
                            ? last(git.get(), folder)
                            : Optional.empty());
        } catch (IOException | RuntimeException unreadable) {
            return new Commits(Optional.empty());
        }
    }

    private static Optional<Last> last(GitFolder git, Path folder) throws IOException {
        try (SiteRepository repository = SiteRepository.open(git, folder)) {
            Optional<RevCommit> head = repository.head();
            return head.isPresent() && repository.holds(head.get(), DATA)
                    ? last(repository, head.get())
                    : Optional.empty();
        }
    }

    /** The day of the last commit that changed the data. */
    public Optional<LocalDate> lastChangeOfData() {
        return last.map(Last::day);
    }

    private static Optional<Last> last(SiteRepository repository, RevCommit head)
            throws IOException {
        RevWalk walk = repository.walk();
        walk.markStart(head);
        PathFilter data = PathFilter.create(repository.path(DATA));
        walk.setTreeFilter(AndTreeFilter.create(data, TreeFilter.ANY_DIFF));
        RevCommit commit = walk.next();
        if (commit == null) {
            return Optional.empty();
        }
        Instant made = Instant.ofEpochSecond(commit.getCommitTime());
        return Optional.of(new Last(commit.name(), made.atZone(ZoneOffset.UTC).toLocalDate()));
    }
}
