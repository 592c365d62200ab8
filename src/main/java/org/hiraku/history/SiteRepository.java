package org.hiraku.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The repository of a site, opened to read objects and nothing else. */
final class SiteRepository implements AutoCloseable {

    private final Repository repository;
    private final GuardedObjects objects;
    private final RevWalk walk;
    private final String prefix;

    private SiteRepository(Repository repository, String prefix) {
        this.repository = repository;
        this.objects = new GuardedObjects(repository.newObjectReader());
        this.walk = new RevWalk(objects);
        this.prefix = prefix;
    }

    /**
     * Opens it; no settings outside of it are read.
     *
     * @throws IOException when it is none
     */
    static SiteRepository open(GitFolder found, Path site) throws IOException {
        GitSettings.readNothingOutside();
        String below = found.below(site);
        Repository repository =
                new FileRepositoryBuilder()
                        .setGitDir(found.git().toFile())
                        .setMustExist(true)
                        .build();
        return new SiteRepository(repository, below.isEmpty() ? "" : below + "/");
    }

    GuardedObjects objects() {
        return objects;
    }

    RevWalk walk() {
        return walk;
    }

    /** The commit that is checked out; empty before the first one. */
    Optional<RevCommit> head() throws IOException {
        Ref head = repository.exactRef("HEAD");
        ObjectId id = head == null ? null : head.getObjectId();
        return id == null ? Optional.empty() : Optional.of(walk.parseCommit(id));
    }

    /** A path of the site below the top of the repository. */
    String path(String ofSite) {
        return prefix + ofSite;
    }

    /** Whether a commit holds a path of the site. */
    boolean holds(RevCommit commit, String ofSite) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(objects, path(ofSite), commit.getTree())) {
            return found != null;
        }
    }

    @Override
    public void close() {
        walk.close();
        objects.close();
        repository.close();
    }
}
