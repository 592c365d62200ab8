package org.hiraku.command;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.hiraku.digest.Sha256;

/** By what this program is known, so that what another one kept does not count. */
final class Program {

    private Program() {}

    /**
     * The hash of the running Java and of every jar and class file that the program is made of,
     * each by its size, its time and which file of the disk it is.
     *
     * @throws IOException when one cannot be looked at
     */
    static String stamp() throws IOException {
        StringBuilder parts = new StringBuilder(Runtime.version().toString());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                for (Path file : files(path)) {
                    add(file, parts);
                }
            } else if (Files.exists(path)) {
                add(path, parts);
            }
        }
        return Sha256.hex(parts.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(Path file, StringBuilder parts) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        parts.append('\n').append(file.toAbsolutePath()).append(' ').append(found.size());
        parts.append(' ').append(found.lastModifiedTime()).append(' ').append(found.fileKey());
    }
}
