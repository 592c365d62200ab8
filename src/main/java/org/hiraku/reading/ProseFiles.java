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
 * Finds the prose pages, {@code content/<language>/<path>.md}, behind the same guard as the record:
 * no link is followed, no special file waited on, and a text is strict UTF-8.
 */
public final class ProseFiles {

    /** Where a site keeps its prose. */
    public static final String FOLDER = "content";

    private static final String ENDING = ".md";
    private static final int DEPTH = 8;
    private static final long BYTES = 1024 * 1024;

    private final Path site;
    private final Problems problems;
    private final List<ProseFile> files = new ArrayList<>();

    private ProseFiles(Path site, Problems problems) {
        this.site = site;
        this.problems = problems;
    }

    /**
     * All prose pages, in order of their files; none when there is no such folder.
     *
     * @param problems where faults are told; that a folder is of no language of the site is not
     *     among them
     */
    public static List<ProseFile> read(Path site, Problems problems) {
        Path content = site.resolve(FOLDER);
        ProseFiles prose = new ProseFiles(site, problems);
        if (Files.isSymbolicLink(content)) {
            prose.tell("file-link", content);
        } else if (Files.isDirectory(content, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.walkFileTree(content, Set.of(), DEPTH, prose.new Walk());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        prose.files.sort(Comparator.comparing(ProseFile::file));
        return List.copyOf(prose.files);
    }

    /** The text in the one form in which text is kept, NFC; see {@link Characters#nfc}. */
    public static String inOneForm(String text) {
        return Characters.nfc(text);
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            int depth = site.relativize(folder).getNameCount();
            String name = folder.getFileName().toString();
            if (depth == 1 || depth == 2 && LanguageTag.isTag(name)) {
                return FileVisitResult.CONTINUE;
            }
            if (name.startsWith(".")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (depth == 2) {
                tell("prose-folder", folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return isSound(name, folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path location, BasicFileAttributes attributes) {
            String name = location.getFileName().toString();
            int depth = site.relativize(location).getNameCount();
            if (attributes.isSymbolicLink()) {
                tell("file-link", location);
            } else if (attributes.isDirectory()) {
                tell("folder-depth", location);
            } else if (name.startsWith(".") || name.startsWith("README.")) {
                return FileVisitResult.CONTINUE;
            } else if (!attributes.isRegularFile()) {
                tell("file-special", location);
            } else if (depth < 3 || !name.endsWith(ENDING)) {
                tell("file-unexpected.prose", location);
            } else if (isSound(name.substring(0, name.length() - ENDING.length()), location)) {
                read(location, attributes.size());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path location, IOException e) {
            tell("file-unreadable", location);
            return FileVisitResult.CONTINUE;
        }
    }

    private void read(Path location, long size) {
        try {
            byte[] bytes = FileGuard.bytes(location, size, BYTES);
            if (bytes.length > BYTES) {
                problems.add(
                        Problem.error("file-size", Place.wholeFile(below(location)))
                                .with("limit", 1));
                return;
            }
            String file = below(location);
            GuardedText text = GuardedText.of(file, bytes);
            text.faults().found().forEach(problems::add);
            if (text.sound()) {
                String[] folders = file.split("/", 3);
                String path = folders[2].substring(0, folders[2].length() - ENDING.length());
                files.add(new ProseFile(folders[1], path + "/", location, text.faults().source()));
            }
        } catch (IOException e) {
            tell("file-unreadable", location);
        }
    }

    private boolean isSound(String name, Path location) {
        String fault = IdFault.of(name);
        if (fault != null) {
            problems.add(Problem.error(fault, Place.wholeFile(below(location))).with("id", name));
        }
        return fault == null;
    }

    private void tell(String rule, Path location) {
        problems.add(Problem.error(rule, Place.wholeFile(below(location))));
    }

    private String below(Path path) {
        return site.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
