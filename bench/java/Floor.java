import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The file-system floor: writes as many files of the same sizes at the same paths as a build did,
 * and does nothing else. {@code Floor LIST FOLDER THREADS}, where a line of the list is {@code
 * bytes path}.
 */
public final class Floor {

    private Floor() {}

    /**
     * Writes the files.
     *
     * @param arguments the list, the folder to write to, and on how many threads
     * @throws Exception if a file cannot be written
     */
    public static void main(String[] arguments) throws Exception {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        Path folder = Path.of(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        Set<Path> made = new HashSet<>();
        int largest = 0;
        for (String line : lines) {
            Path parent = file(folder, line).getParent();
            if (made.add(parent)) {
                Files.createDirectories(parent);
            }
            largest = Math.max(largest, size(line));
        }
        byte[] bytes = new byte[largest];
        List<Thread> writers =
                IntStream.range(0, threads)
                        .mapToObj(
                                first ->
                                        new Thread(
                                                () -> write(lines, folder, bytes, first, threads)))
                        .toList();
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private static void write(List<String> lines, Path folder, byte[] bytes, int first, int step) {
        for (int index = first; index < lines.size(); index += step) {
            String line = lines.get(index);
            try (var out = Files.newOutputStream(file(folder, line))) {
                out.write(bytes, 0, size(line));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    private static int size(String line) {
        return Integer.parseInt(line.substring(0, line.indexOf(' ')));
    }

    private static Path file(Path folder, String line) {
        return folder.resolve(line.substring(line.indexOf(' ') + 1));
    }
}
