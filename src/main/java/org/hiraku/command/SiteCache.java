package org.hiraku.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.hiraku.digest.HashOfParts;
import org.hiraku.reading.RecordCache;

/**
 * What is kept from one build of a site to the next, in the user's own cache folder: what its files
 * said, what was published, and what its past told. It may be deleted at any time; a build without
 * it makes the same site, only slower.
 *
 * <p>It lies outside of the site and of the repository that holds it: whoever may propose a change
 * to a site could else bring a forged one along.
 *
 * @param records what the files said
 * @param published the file with what was published; empty when nothing is kept
 * @param past the file with what the published past told; empty when nothing is kept
 * @param cards the share images
 * @param program what this program is known by
 */
record SiteCache(
        RecordCache records,
        Optional<Path> published,
        Optional<Path> past,
        CardCache cards,
        String program) {

    private static final String OWNER_ONLY = "rwx------";
    private static final Set<PosixFilePermission> OPEN_TO_OTHERS =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** Nothing is kept. */
    static SiteCache none() {
        return new SiteCache(
                RecordCache.none(), Optional.empty(), Optional.empty(), CardCache.none(), "");
    }

    /**
     * The cache of a site and its output; none when there is no cache folder, when it cannot be
     * written, when others could write it, or when it lies in the site's repository.
     *
     * @param home the folder for caches of all programs
     */
    static SiteCache of(Optional<Path> home, Path site, Path out) {
        if (home.isEmpty()) {
            return none();
        }
        try {
            Path realSite = site.toRealPath();
            Path realOut = real(out.toAbsolutePath().normalize());
            Path all = real(home.get().resolve("hiraku"));
            if (all.startsWith(repositoryOf(realSite)) || all.startsWith(realOut)) {
                return none();
            }
            String name = new HashOfParts().add(realSite.toString()).add(realOut.toString()).hex();
            Path folder = all.resolve(name.substring(0, 32));
            make(folder);
            if (!isOursAlone(all) || !isOursAlone(folder)) {
                return none();
            }
            String program = Program.stamp();
            return new SiteCache(
                    RecordCache.at(folder.resolve("records"), program),
                    Optional.of(folder.resolve("published")),
                    Optional.of(folder.resolve("past")),
                    new CardCache(Optional.of(folder.resolve("cards"))),
                    program);
        } catch (IOException | UnsupportedOperationException withoutThen) {
            return none();
        }
    }

    private static void make(Path folder) throws IOException {
        Files.createDirectories(
                folder,
                hasPermissions(folder)
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString(OWNER_ONLY))
                        }
                        : new FileAttribute<?>[0]);
    }

    private static boolean isOursAlone(Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.isWritable(folder)
                && (!hasPermissions(folder)
                        || Files.getPosixFilePermissions(folder).stream()
                                .noneMatch(OPEN_TO_OTHERS::contains));
    }

    private static boolean hasPermissions(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** The nearest folder round the site that holds a {@code .git}; else the site itself. */
    private static Path repositoryOf(Path site) {
        for (Path at = site; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return at;
            }
        }
        return site;
    }

    /** The path with every link on it resolved, as far as it exists. */
    private static Path real(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path parent = path.getParent();
        return parent == null ? path : real(parent).resolve(path.getFileName());
    }
}
