package org.hiraku.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A site as it was published: its files as its list names them.
 *
 * <p>The list is written last, so whatever is younger than it was touched by somebody else: a file
 * is taken for the one listed when it has the listed size and is no younger, and a folder that is
 * no younger has gained no file. No file's bytes are read.
 */
final class PublishedTree {

    private final Path root;
    private final FileTime listed;
    private final Map<String, ManifestEntry> files;
    private final Set<String> folders;

    private PublishedTree(
            Path root, FileTime listed, Map<String, ManifestEntry> files, Set<String> folders) {
        this.root = root;
        this.listed = listed;
        this.files = files;
        this.folders = folders;
    }

    /** The site in a folder; empty when there is none, or its list cannot be trusted. */
    static Optional<PublishedTree> at(Path root) throws IOException {
        Optional<Manifest> manifest = Manifest.in(root);
        if (manifest.isEmpty()) {
            return Optional.empty();
        }
        FileTime listed = Files.getLastModifiedTime(root.resolve(Manifest.NAME));
        List<ManifestEntry> entries = manifest.get().entries();
        Map<String, ManifestEntry> files = new HashMap<>(entries.size() * 4 / 3 + 1);
        Set<String> folders = new HashSet<>();
        for (ManifestEntry entry : entries) {
            files.put(entry.path(), entry);
            addFolders(entry.path(), folders);
        }
        return Optional.of(new PublishedTree(root, listed, files, folders));
    }

    /** The same site after its folder was moved. */
    PublishedTree movedTo(Path folder) {
        return new PublishedTree(folder, listed, files, folders);
    }

    /** Adds every folder that a path lies in, up to one that is there already. */
    static void addFolders(String path, Set<String> folders) {
        String folder = OutputPath.folder(path);
        while (!folder.isEmpty() && folders.add(folder)) {
            folder = OutputPath.folder(folder);
        }
    }

    Path root() {
        return root;
    }

    Optional<ManifestEntry> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The paths of all its files, in no order. */
    Set<String> paths() {
        return files.keySet();
    }

    /** Every folder below the root that holds a file or a folder. */
    Set<String> folders() {
        return folders;
    }

    /** Whether a file is still the one that was published. */
    boolean holds(ManifestEntry entry) throws IOException {
        try {
            BasicFileAttributes found = attributes(root.resolve(entry.path()));
            return found.isRegularFile()
                    && found.size() == entry.size()
                    && found.lastModifiedTime().compareTo(listed) <= 0;
        } catch (FileSystemException goneOrHidden) {
            return false;
        }
    }

    /**
     * What became of the tree since.
     *
     * @param foreign a file, folder or link in it that was not published with it
     * @param hasItsFolders whether every folder of it is still there
     */
    record State(Optional<String> foreign, boolean hasItsFolders) {}

    /** Looks through the folders, not at the files. */
    State state() throws IOException {
        boolean all = true;
        Optional<String> foreign = foreignIn("", root);
        for (String folder : folders) {
            if (foreign.isPresent()) {
                break;
            }
            try {
                foreign = foreignIn(folder, root.resolve(folder));
            } catch (NoSuchFileException gone) {
                all = false;
            }
        }
        return new State(foreign, all);
    }

    /** Deletes the files it was published with, and every folder that is empty then. */
    void deleteOwn() throws IOException {
        for (String path : files.keySet()) {
            Files.deleteIfExists(root.resolve(path));
        }
        Files.deleteIfExists(root.resolve(Manifest.NAME));
        Folders.deleteEmpty(root, folders);
    }

    private Optional<String> foreignIn(String folder, Path path) throws IOException {
        BasicFileAttributes found = attributes(path);
        if (!found.isDirectory()) {
            return Optional.of(folder);
        }
        if (found.lastModifiedTime().compareTo(listed) <= 0) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> names = Files.newDirectoryStream(path)) {
            for (Path name : names) {
                String child = (folder.isEmpty() ? "" : folder + "/") + name.getFileName();
                if (!files.containsKey(child)
                        && !folders.contains(child)
                        && !child.equals(Manifest.NAME)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
