package org.hiraku.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Which folder may be an output folder at all, judged before anything is made or locked. */
final class OutputFolder {

    private OutputFolder() {}

    /**
     * The folder with its links on the way resolved.
     *
     * @throws OutputRefused when it is no folder, a link, the root, a home, a mount point, holds
     *     the site, is among its sources, or holds files while no list says that they are ours
     */
    static Path vet(Path out, Path site, Collection<Path> sources) throws IOException {
        Path asked = out.toAbsolutePath().normalize();
        if (asked.getFileName() == null) {
            throw OutputRefused.of("output-root", out);
        }
        Path folder = real(asked.getParent()).resolve(asked.getFileName());
        if (Files.isSymbolicLink(folder)) {
            throw OutputRefused.of("output-link", out);
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw OutputRefused.of("output-not-folder", out);
            }
            folder = folder.toRealPath();
        }
        vetNeighbours(folder, out, site, sources);
        vetMount(folder, out);
        return folder;
    }

    private static void vetNeighbours(Path folder, Path out, Path site, Collection<Path> sources)
            throws IOException {
        if (real(site.toAbsolutePath().normalize()).startsWith(folder)) {
            throw OutputRefused.of("output-holds-site", out, "site", site);
        }
        for (Path source : sources) {
            Path real = real(source.toAbsolutePath().normalize());
            if (real.startsWith(folder) || folder.startsWith(real)) {
                throw OutputRefused.of("output-in-sources", out, "source", source);
            }
        }
        Path home = real(Path.of(System.getProperty("user.home", "")).toAbsolutePath());
        if (home.startsWith(folder)) {
            throw OutputRefused.of("output-home", out);
        }
        for (Path name : folder) {
            if (name.toString().equals(Workplace.FOLDER)) {
                throw OutputRefused.of("output-in-sources", out, "source", Workplace.FOLDER);
            }
        }
    }

    /** A folder that another disk is mounted on cannot be renamed. */
    private static void vetMount(Path folder, Path out) throws IOException {
        if (Files.exists(folder)
                && folder.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            Object disk = Files.getAttribute(folder, "unix:dev");
            if (!disk.equals(Files.getAttribute(folder.getParent(), "unix:dev"))) {
                throw OutputRefused.of("output-mount", out);
            }
        }
    }

    /**
     * Refuses a folder that holds files and no list of ours, before a lock or anything else is put
     * beside it.
     *
     * @throws OutputRefused when a file in it is not ours
     */
    static void vetFirstFile(Path folder, Path out) throws IOException {
        if (!Files.isDirectory(folder) || Files.exists(folder.resolve(Manifest.NAME))) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            Optional<String> first =
                    files.map(file -> file.getFileName().toString()).sorted().findFirst();
            if (first.isPresent()) {
                throw OutputRefused.of("output-foreign", out, "file", first.get());
            }
        }
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
