package org.hiraku.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
 * <p>The list is written last, and at an instant of its own, so whatever is not older than it was
 * touched by somebody else: a file is taken for the one listed when it has the listed size and is
 * older, and a folder that is older has gained no file. No file's bytes are read.
 */
final class PublishedTree {

    private final Path root;
    private final FileTime listed;
    private final byte[] list;
    private final List<ManifestEntry> entries;
    private final Map<String, ManifestEntry> files;
    private final Set<String> others;
    private final Set<String> folders;

    private PublishedTree(
            Path root,
            FileTime listed,
            byte[] list,
            List<ManifestEntry> entries,
            Map<String, ManifestEntry> files,
            Set<String> others,
            Set<String> folders) {
        this.root = root;
        this.listed = listed;
        this.list = list;
        this.entries = entries;
        this.files = files;
        this.others = others;
        this.folders = folders;
    }

    /** The site in a folder; empty when there is none, or its list cannot be trusted. */
    static Optional<PublishedTree> at(Path root) throws IOException {
        Optional<byte[]> list = Manifest.bytesIn(root);
        Optional<Manifest> manifest = list.flatMap(Manifest::read);
        if (manifest.isEmpty()) {
            return Optional.empty();
        }
        List<ManifestEntry> entries = manifest.get().entries();
        Map<String, ManifestEntry> files = new HashMap<>(entries.size() * 4 / 3 + 1);
        Set<String> folders = new HashSet<>();
        for (ManifestEntry entry : entries) {
            files.put(entry.path(), entry);
            addFolders(entry.path(), folders);
        }
        return Optional.of(
                new PublishedTree(
                        root, timeOfList(root), list.get(), entries, files, Set.of(), folders));
    }

    /** A tree in another folder that has the same files but for those at the paths that differ. */
    PublishedTree twin(Path folder, byte[] itsList, Set<String> differing) throws IOException {
        Set<String> itsFolders = new HashSet<>(folders);
        differing.forEach(path -> addFolders(path, itsFolders));
        return new PublishedTree(
                folder, timeOfList(folder), itsList, entries, files, differing, itsFolders);
    }

    /** The same tree after its folder was moved. */
    PublishedTree movedTo(Path folder) {
        return new PublishedTree(folder, listed, list, entries, files, others, folders);
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

    /** The bytes of its list. */
    byte[] list() {
        return list;
    }

    /** Its files by path. */
    List<ManifestEntry> entries() {
        return entries;
    }

    Optional<ManifestEntry> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Whether one of its files lies, or may lie, at the path. */
    boolean hasFile(String path) {
        return files.containsKey(path) || others.contains(path);
    }

    /** The paths of its files, and where others may lie, that are not among those to be kept. */
    Set<String> filesWithout(Map<String, ManifestEntry> kept) {
        Set<String> rest = new HashSet<>();
        for (ManifestEntry entry : entries) {
            if (!kept.containsKey(entry.path())) {
                rest.add(entry.path());
            }
        }
        others.stream().filter(path -> !kept.containsKey(path)).forEach(rest::add);
        return rest;
    }

    /** Every folder below the root that holds a file or a folder. */
    Set<String> folders() {
        return folders;
    }

    /** A file that may still be the one that was published, as far as can be told unread. */
    Optional<BasicFileAttributes> found(ManifestEntry entry) throws IOException {
        try {
            BasicFileAttributes found = attributes(root.resolve(entry.path()));
            boolean may =
                    found.isRegularFile()
                            && found.size() == entry.size()
                            && found.lastModifiedTime().compareTo(listed) < 0;
            return may ? Optional.of(found) : Optional.empty();
        } catch (FileSystemException goneOrHidden) {
            return Optional.empty();
        }
    }

    /**
     * What became of a tree since it was published.
     *
     * @param foreign a file, folder or link in it that was not published with it
     * @param gone its folders that are not there
     */
    record State(Optional<String> foreign, Set<String> gone) {}

    /** Looks through the folders, not at the files. */
    State state() throws IOException {
        Set<String> gone = new HashSet<>();
        Optional<String> foreign = foreignIn("", root);
        for (String folder : folders) {
            if (foreign.isPresent()) {
                break;
            }
            try {
                foreign = foreignIn(folder, root.resolve(folder));
            } catch (FileSystemException e) {
                gone.add(folder);
            }
        }
        return new State(foreign, gone);
    }

    private Optional<String> foreignIn(String folder, Path path) throws IOException {
        BasicFileAttributes found = attributes(path);
        if (!found.isDirectory()) {
            return hasFile(folder) ? Optional.empty() : Optional.of(folder);
        }
        if (found.lastModifiedTime().compareTo(listed) < 0) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> names = Files.newDirectoryStream(path)) {
            for (Path name : names) {
                String child = (folder.isEmpty() ? "" : folder + "/") + name.getFileName();
                if (!hasFile(child) && !folders.contains(child) && !child.equals(Manifest.NAME)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    /** Deletes the files it was published with, and every folder that is empty then. */
    void deleteOwn() throws IOException {
        for (String path : filesWithout(Map.of())) {
            Files.deleteIfExists(root.resolve(path));
        }
        Files.deleteIfExists(root.resolve(Manifest.NAME));
        Folders.deleteEmpty(root, folders);
    }

    private static FileTime timeOfList(Path folder) throws IOException {
        return Files.getLastModifiedTime(folder.resolve(Manifest.NAME));
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
