package org.hiraku.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How folders are taken away; no link is ever followed. */
final class Folders {

    private Folders() {}

    /** Deletes a folder of our own making with all that is in it; a link is deleted as a link. */
    static void wipe(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path emptied, IOException fault)
                            throws IOException {
                        if (fault != null) {
                            throw fault;
                        }
                        Files.delete(emptied);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /** Deletes those of the folders below a root that are empty, or become so. */
    static void deleteEmpty(Path root, Collection<String> folders) throws IOException {
        List<String> deepestFirst = folders.stream().sorted(Comparator.reverseOrder()).toList();
        for (String folder : deepestFirst) {
            deleteUnlessFull(root.resolve(folder));
        }
    }

    /**
     * Deletes a file or an empty folder, if it is there (a file may lie where its folder was); a
     * folder that is not empty stays.
     */
    static void deleteUnlessFull(Path path) throws IOException {
        try {
            Files.deleteIfExists(path);
        } catch (DirectoryNotEmptyException stays) {
            return;
        } catch (FileSystemException e) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
    }

    /** Lets the same people into another folder, where the system knows such permissions. */
    static void giveSamePermissions(Path from, Path to) throws IOException {
        if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }
}
