package org.hiraku.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The site before the published one, in whose folder the next one is made: of what did not change
 * between the two, nothing need be linked again.
 */
final class SpareSite {

    private final PublishedTree former;
    private final PublishedTree tree;
    private final Set<String> differing;
    private final Set<String> unsureFolders = ConcurrentHashMap.newKeySet();

    private SpareSite(PublishedTree former, PublishedTree tree, Set<String> differing) {
        this.former = former;
        this.tree = tree;
        this.differing = differing;
    }

    /** The spare site in a folder, beside the published one; empty when it cannot be trusted. */
    static Optional<SpareSite> at(Path folder, PublishedTree former) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Optional<byte[]> list = Manifest.bytesIn(folder);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        try {
            Set<String> differing = ManifestDifference.between(former.list(), list.get());
            PublishedTree tree = former.twin(folder, list.get(), differing);
            return Optional.of(new SpareSite(former, tree, differing));
        } catch (IllegalArgumentException madeUp) {
            return Optional.empty();
        }
    }

    /** Its files and folders; some may not be there. */
    PublishedTree tree() {
        return tree;
    }

    /** The same after its folder was moved, some of its folders being gone. */
    SpareSite movedTo(Path folder, Set<String> gone) {
        SpareSite moved = new SpareSite(former, tree.movedTo(folder), differing);
        differing.forEach(path -> PublishedTree.addFolders(path, moved.unsureFolders));
        moved.unsureFolders.addAll(gone);
        return moved;
    }

    /** The former file of a path, when it may lie here too. */
    Optional<BasicFileAttributes> found(ManifestEntry entry) throws IOException {
        return differing.contains(entry.path()) ? Optional.empty() : tree.found(entry);
    }

    /** Whether a folder lies here for certain. */
    boolean hasFolder(String name) {
        return former.folders().contains(name) && !unsureFolders.contains(name);
    }

    /** Takes away what lies where a file is to be made. */
    void makeWay(String path) throws IOException {
        if (tree.folders().contains(path)) {
            Folders.wipe(tree.root().resolve(path));
            tree.folders().stream()
                    .filter(name -> (name + "/").startsWith(path + "/"))
                    .forEach(unsureFolders::add);
        } else if (tree.hasFile(path)) {
            Files.deleteIfExists(tree.root().resolve(path));
        }
    }

    /** Takes away the files that are not of the next site, and the folders that are empty then. */
    void clear(Map<String, ManifestEntry> files) throws IOException {
        Set<String> idle = new HashSet<>();
        for (String path : tree.filesWithout(files)) {
            if (!liesUnderFile(path, files)) {
                Folders.deleteUnlessFull(tree.root().resolve(path));
            }
            PublishedTree.addFolders(path, idle);
        }
        idle.removeAll(files.keySet());
        Folders.deleteEmpty(tree.root(), idle);
    }

    private static boolean liesUnderFile(String path, Map<String, ManifestEntry> files) {
        String folder = OutputPath.folder(path);
        while (!folder.isEmpty() && !files.containsKey(folder)) {
            folder = OutputPath.folder(folder);
        }
        return !folder.isEmpty();
    }
}
