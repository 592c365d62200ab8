package org.hiraku.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The folder {@code data/schema/} of a site. Files of other names in it stay as they are.
 *
 * @param site the site's folder
 */
record SchemaFolder(Path site) {

    /** The folder itself. */
    Path path() {
        return site.resolve("data").resolve("schema");
    }

    /** Something on the way that is a link: nothing is written through one. */
    Optional<Path> link(Iterable<String> names) {
        for (Path way : new Path[] {site.resolve("data"), path()}) {
            if (Files.isSymbolicLink(way)) {
                return Optional.of(way);
            }
        }
        for (String name : names) {
            if (Files.isSymbolicLink(path().resolve(name))) {
                return Optional.of(path().resolve(name));
            }
        }
        return Optional.empty();
    }

    /**
     * Writes those files that are not as they should be, each whole or not at all.
     *
     * @return how many were written
     * @throws IOException when the machine will not have it
     */
    int write(Map<String, String> files) throws IOException {
        Files.createDirectories(path());
        int written = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = path().resolve(file.getKey());
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            if (!holds(target, bytes)) {
                replace(target, bytes);
                written++;
            }
        }
        return written;
    }

    private static boolean holds(Path target, byte[] bytes) throws IOException {
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.size(target) == bytes.length
                && Arrays.equals(Files.readAllBytes(target), bytes);
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "Is a directory");
        }
        Path whole = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.deleteIfExists(whole);
            Files.write(whole, bytes);
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
