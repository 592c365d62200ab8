package org.hiraku.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A site whose files are committed one after the other, by the same editor, at the moments that a
 * test names: every run gives the same commits.
 */
public final class GitSite implements AutoCloseable {

    private final Path root;
    private final Repository repository;
    private final SortedMap<String, ObjectId> files = new TreeMap<>();
    private ObjectId head;

    private GitSite(Path root, Repository repository) {
        this.root = root;
        this.repository = repository;
    }

    /** A repository without commits in a folder. */
    public static GitSite in(Path root) {
        try {
            GitSettings.readNothingOutside();
            Repository repository = new FileRepositoryBuilder().setWorkTree(root.toFile()).build();
            repository.create();
            repository.updateRef("HEAD").link("refs/heads/main");
            return new GitSite(root, repository);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file, to be committed next. */
    public GitSite put(String file, String text) {
        return put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file of any bytes. */
    public GitSite put(String file, byte[] bytes) {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            files.put(file, inserter.insert(Constants.OBJ_BLOB, bytes));
            inserter.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes every file of a folder. */
    public GitSite putAll(Map<String, byte[]> all) {
        all.forEach(this::put);
        return this;
    }

    /** Takes a file away. */
    public GitSite remove(String file) {
        try {
            Files.delete(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.remove(file);
        return this;
    }

    /** Commits everything as it is now, on top of what is checked out; gives the commit's id. */
    public String commit(String when) {
        return commit(when, head == null ? new String[0] : new String[] {head.name()});
    }

    /** Commits on top of other commits, the first of which was checked out. */
    public String commit(String when, String... parents) {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            OffsetDateTime moment = OffsetDateTime.parse(when);
            PersonIdent editor =
                    new PersonIdent(
                            "Editor", "editor@example.org", moment.toInstant(), moment.getOffset());
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree(inserter));
            for (String parent : parents) {
                commit.addParentId(ObjectId.fromString(parent));
            }
            commit.setAuthor(editor);
            commit.setCommitter(editor);
            commit.setMessage("An edit\n");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            return checkOut("refs/heads/main", id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectId tree(ObjectInserter inserter) throws IOException {
        DirCacheBuilder builder = DirCache.newInCore().builder();
        files.forEach(
                (file, id) -> {
                    DirCacheEntry entry = new DirCacheEntry(file);
                    entry.setFileMode(FileMode.REGULAR_FILE);
                    entry.setObjectId(id);
                    builder.add(entry);
                });
        builder.finish();
        return builder.getDirCache().writeTree(inserter);
    }

    /** Has the branch point to a commit; the files stay as they are. */
    public String turnTo(String id) {
        try {
            return checkOut("refs/heads/main", ObjectId.fromString(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks out a commit and no branch. */
    public void detach(String id) {
        try {
            RefUpdate update = repository.updateRef("HEAD", true);
            update.setNewObjectId(ObjectId.fromString(id));
            update.forceUpdate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String checkOut(String ref, ObjectId id) throws IOException {
        RefUpdate update = repository.updateRef(ref);
        update.setNewObjectId(id);
        update.forceUpdate();
        head = id;
        return id.name();
    }

    /** Makes it a clone that knows nothing from before a commit. */
    public void forgetBefore(String id) {
        try {
            Files.writeString(root.resolve(".git/shallow"), id + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes it a clone that knows everything again. */
    public void remember() {
        try {
            Files.delete(root.resolve(".git/shallow"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loses the bytes of a file. */
    public void lose(String file) {
        String id = files.get(file).name();
        try {
            Files.delete(
                    root.resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
