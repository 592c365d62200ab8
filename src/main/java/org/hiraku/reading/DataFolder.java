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
import java.util.Optional;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;

/**
 * What lies under {@code data/}: the files of the record, and problems for whatever else is there.
 */
final class DataFolder {

    private final Path site;
    private final Problems problems;
    private final List<DataFile> files = new ArrayList<>();

    private DataFolder(Path site, Problems problems) {
        this.site = site;
        this.problems = problems;
    }

    /** The files of the record in order of their paths; no link is followed. */
    static List<DataFile> files(Path site, Problems problems) {
        DataFolder folder = new DataFolder(site, problems);
        Path data = site.resolve("data");
        if (!Files.isDirectory(data, LinkOption.NOFOLLOW_LINKS)) {
            String rule = Files.isSymbolicLink(data) ? "file-link" : "data-missing";
            problems.add(Problem.error(rule, Place.wholeFile("data")));
            return List.of();
        }
        try {
            Files.walkFileTree(data, folder.new Walk());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.files.sort(Comparator.comparing(DataFile::file));
        return folder.files;
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return name(folder).startsWith(".") || below(folder).equals("data/schema")
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path location, BasicFileAttributes attributes) {
            String name = name(location);
            if (name.startsWith(".") || name.equals("README.md")) {
                return FileVisitResult.CONTINUE;
            }
            String file = below(location);
            if (attributes.isSymbolicLink()) {
                tell("file-link", file);
            } else if (!attributes.isRegularFile()) {
                tell("file-special", file);
            } else {
                Optional<DataFile> known = DataLayout.place(file, location, attributes.size());
                known.ifPresentOrElse(files::add, () -> tell("file-unexpected", file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path location, IOException e) {
            tell("file-unreadable", below(location));
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
