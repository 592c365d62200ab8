package org.hiraku.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hiraku.digest.Sha256;

/** A folder with a site and its output, on the real file system. */
final class Publishing {

    private final Path folder;

    Publishing(Path folder) {
        this.folder = folder;
    }

    Path out() {
        return folder.resolve("output");
    }

    Path place() {
        return folder.resolve(".hiraku/output");
    }

    /** Where this machine notes down what it published. */
    Path ownList() {
        return folder.resolve(".hiraku/own-list");
    }

    SiteOutput open() {
        return open(out());
    }

    SiteOutput open(Path out) {
        return SiteOutput.open(
                out,
                folder.resolve("site"),
                List.of(folder.resolve("site/data")),
                Optional.of(ownList()));
    }

    /** Publishes files given as path and text, in turn. */
    Published publish(String... pathsAndTexts) {
        SortedMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return publish(files);
    }

    Published publish(Map<String, String> files) {
        try (SiteOutput output = open()) {
            files.forEach((path, text) -> output.staging().write(path, bytes(text)));
            return output.publish();
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the output holds, its list of files left out. */
    SortedMap<String, String> published() {
        return files(out());
    }

    static SortedMap<String, String> files(Path root) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file :
                    all.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (!path.equals(Manifest.NAME)) {
                    files.put(path, Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Whether a folder holds exactly what its list names, byte for byte. */
    static boolean isWhole(Path root) throws IOException {
        SortedMap<String, String> listed = new TreeMap<>();
        for (ManifestEntry entry : Manifest.in(root).orElseThrow().entries()) {
            listed.put(entry.path(), entry.sha256());
        }
        SortedMap<String, String> found = new TreeMap<>();
        for (String path : files(root).keySet()) {
            byte[] bytes = Files.readAllBytes(root.resolve(path));
            found.put(path, Sha256.hex(bytes, bytes.length));
        }
        return listed.equals(found);
    }

    /** Which file on the disk a path stands for, and since when: link and time in one. */
    String identity(String path) throws IOException {
        Map<String, Object> file =
                Files.readAttributes(
                        out().resolve(path), "fileKey,lastModifiedTime", LinkOption.NOFOLLOW_LINKS);
        return file.get("fileKey") + " " + file.get("lastModifiedTime");
    }

    /** Names in the folder that holds the output, as far as they are ours. */
    List<String> beside() throws IOException {
        try (Stream<Path> names = Files.list(folder)) {
            return names.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
