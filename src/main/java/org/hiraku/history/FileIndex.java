package org.hiraku.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.hiraku.reading.FormerIndicator;

/**
 * The files of indicators as one commit after the other has them.
 *
 * <p>An indicator is known by its id, in whatever sub-folder its file lies. Where two files give
 * the same id, the first by path counts.
 */
final class FileIndex {

    private static final String FOLDER = "data/indicators";

    /** As deep as sub-folders may stand in one another in a site, see {@code DataFolder}. */
    private static final int DEPTH = 16;

    private final SiteRepository repository;
    private final int prefix;
    private final SortedMap<String, String> blobs = new TreeMap<>();
    private final Map<String, TreeSet<String>> filesById = new HashMap<>();
    private Optional<RevTree> tree = Optional.empty();

    FileIndex(SiteRepository repository) {
        this.repository = repository;
        this.prefix = repository.path("").length();
    }

    /** The revision of an indicator that the commit holds. */
    Optional<Bundle> bundle(String id) {
        return filesById.getOrDefault(id, new TreeSet<>()).stream()
                .findFirst()
                .map(file -> new Bundle(file, blobs.get(file), table(file)));
    }

    private Optional<String> table(String file) {
        String stem = file.substring(0, file.length() - FormerIndicator.YAML.length());
        return Optional.ofNullable(blobs.get(stem + FormerIndicator.CSV));
    }

    /**
     * Goes on to a commit; gives the ids of the indicators whose files it changed, as they were.
     */
    Map<String, Optional<Bundle>> turnTo(RevTree next) throws IOException {
        Map<String, Optional<Bundle>> before = new TreeMap<>();
        Map<String, String> changed = changed(next);
        Set<String> ids = new HashSet<>();
        changed.keySet().forEach(file -> FormerIndicator.id(file).ifPresent(ids::add));
        ids.forEach(id -> before.put(id, bundle(id)));
        changed.forEach(this::put);
        tree = Optional.of(next);
        return before;
    }

    private void put(String file, String blob) {
        if (blob.isEmpty()) {
            blobs.remove(file);
        } else {
            blobs.put(file, blob);
        }
        if (file.endsWith(FormerIndicator.YAML)) {
            String id = FormerIndicator.id(file).orElseThrow();
            TreeSet<String> files = filesById.computeIfAbsent(id, any -> new TreeSet<>());
            if (blob.isEmpty()) {
                files.remove(file);
            } else {
                files.add(file);
            }
        }
    }

    /** The files that differ from the commit before, with what they hold now: nothing when gone. */
    private Map<String, String> changed(RevTree next) throws IOException {
        Map<String, String> changed = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(repository.objects())) {
            if (tree.isPresent()) {
                walk.addTree(tree.get());
            } else {
                walk.addTree(new EmptyTreeIterator());
            }
            walk.addTree(next);
            PathFilter folder = PathFilter.create(repository.path(FOLDER));
            walk.setFilter(AndTreeFilter.create(folder, TreeFilter.ANY_DIFF));
            while (walk.next()) {
                if (walk.isSubtree()) {
                    enter(walk);
                } else {
                    String file = walk.getPathString();
                    note(file.substring(Math.min(prefix, file.length())), walk, changed);
                }
            }
        }
        return changed;
    }

    private void enter(TreeWalk walk) throws IOException {
        if (walk.getDepth() < DEPTH + repository.path("").chars().filter(c -> c == '/').count()) {
            walk.enterSubtree();
        }
    }

    private static void note(String file, TreeWalk walk, Map<String, String> changed) {
        if (FormerIndicator.id(file).isEmpty()) {
            return;
        }
        boolean there = isFile(walk.getFileMode(1));
        if (there || isFile(walk.getFileMode(0))) {
            ObjectId now = walk.getObjectId(1);
            changed.put(file, there ? now.name() : "");
        }
    }

    private static boolean isFile(FileMode mode) {
        return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
    }
}
