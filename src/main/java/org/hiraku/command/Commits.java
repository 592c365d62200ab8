package org.hiraku.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.hiraku.page.Revision;

/**
 * What a site's own git repository says of its data: nothing, when the site's folder holds none.
 *
 * @param last the last commit that changed anything under {@code data/}
 */
record Commits(Optional<Last> last) {

    /**
     * A commit.
     *
     * @param id its id
     * @param day the day it was made, in UTC
     */
    record Last(String id, LocalDate day) {}

    /** Looks into {@code .git} in the site's folder, and nowhere else. */
    static Commits of(Path folder) {
        Path git = folder.resolve(".git");
        if (!Files.isDirectory(git, LinkOption.NOFOLLOW_LINKS)) {
            return new Commits(Optional.empty());
        }
        GitSettings.readNothingOutside();
        try (Repository repository =
                        new FileRepositoryBuilder()
                                .setGitDir(git.toFile())
                                .setMustExist(true)
                                .build();
                RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve("HEAD");
            return new Commits(head == null ? Optional.empty() : last(walk, head));
        } catch (IOException e) {
            return new Commits(Optional.empty());
        }
    }

    /** The data's revision. */
    Optional<Revision> revision() {
        return last.map(commit -> new Revision(commit.id()));
    }

    /** The day of the last commit that changed the data. */
    Optional<LocalDate> lastChangeOfData() {
        return last.map(Last::day);
    }

    private static Optional<Last> last(RevWalk walk, ObjectId head) throws IOException {
        walk.markStart(walk.parseCommit(head));
        walk.setTreeFilter(AndTreeFilter.create(PathFilter.create("data"), TreeFilter.ANY_DIFF));
        RevCommit commit = walk.next();
        if (commit == null) {
            return Optional.empty();
        }
        Instant made = Instant.ofEpochSecond(commit.getCommitTime());
        return Optional.of(new Last(commit.name(), made.atZone(ZoneOffset.UTC).toLocalDate()));
    }
}
