package org.hiraku.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;

/**
 * What lies under {@code data/}: the files of the record, and problems for whatever else is there.
 */
final class DataFolder {

    /** How many folders may stand in one another. */
    private static final int DEPTH = 16;

    /** What a folder may hold beside the record: words for its editors. */
    private static final Set<String> BESIDE = Set.of("README.md", "README.ja.md", "README.en.md");

    private final Path site;
    private final Problems problems;
    private final DataLayout layout;
    private final List<DataFile> files = new ArrayList<>();

    private DataFolder(Path site, Problems problems) {
        this.site = site;
        this.problems = problems;
        this.layout = new DataLayout(problems);
    }

    /** The files of the record in order of their paths; no link is followed. */
    static List<DataFile> files(Path site, Problems problems) {
        DataFolder folder = new DataFolder(site, problems);
        Path data = site.resolve("data");
        if (!Files.isDirectory(data, LinkOption.NOFOLLOW_LINKS)) {
            folder.tell(Files.isSymbolicLink(data) ? "file-link" : "data-missing", "data");
            return List.of();
        }
        try {
            Files.walkFileTree(data, Set.of(), DEPTH, folder.new Walk());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.files.sort(Comparator.comparing(DataFile::file));
        return folder.files;
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String path = below(folder);
            boolean ours =
                    !name(folder).startsWith(".")
                            && !path.equals("data/schema")
                            && layout.isSoundFolder(path);
            return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path location, BasicFileAttributes attributes) {
            String name = name(location);
            String file = below(location);
            if (attributes.isSymbolicLink()) {
                tell("file-link", file);
            } else if (attributes.isDirectory()) {
                tell("folder-depth", file);
            } else if (name.startsWith(".") || BESIDE.contains(name)) {
                return FileVisitResult.CONTINUE;
            } else if (attributes.isRegularFile()) {
                layout.place(file, location, attributes.size()).ifPresent(files::add);
            } else {
                tell("file-special", file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path location, IOException e) {
            tell("file-unreadable", below(location));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            if (e != null) {
                tell("file-unreadable", below(folder));
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private void tell(String rule, String file) {
        problems.add(Problem.error(rule, Place.wholeFile(file)));
    }

    private String below(Path path) {
        return site.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
