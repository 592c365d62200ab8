import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a build left behind.
 *
 * @param sizes bytes of each file, by its path below the output
 */
record Tree(Map<String, Long> sizes) {

    /**
     * Lists the files below a folder.
     *
     * @throws IOException if the folder cannot be read
     */
    static Tree of(Path folder) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                sizes.put(folder.relativize(file).toString(), Files.size(file));
            }
        }
        return new Tree(sizes);
    }

    long bytes() {
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }

    long pages() {
        return sizes.keySet().stream().filter(path -> path.endsWith(".html")).count();
    }

    /** Mean bytes of an HTML page by kind, to show that the peers make pages of the same weight. */
    Map<String, Long> weightByKind() {
        Map<String, long[]> sums = new TreeMap<>();
        sizes.forEach(
                (path, size) -> {
                    if (path.endsWith(".html")) {
                        long[] sum = sums.computeIfAbsent(kind(path), kind -> new long[2]);
                        sum[0] += size;
                        sum[1]++;
                    }
                });
        Map<String, Long> weights = new TreeMap<>();
        sums.forEach((kind, sum) -> weights.put(kind, sum[0] / sum[1]));
        return weights;
    }

    private static String kind(String path) {
        String[] parts = path.split("/");
        if (parts.length < 2 || parts[0].length() != 2) {
            return "other";
        }
        if (path.contains("/page/1/")) {
            return "redirect";
        }
        boolean index = parts[parts.length - 1].equals("index.html");
        return switch (parts[1]) {
            case "index.html" -> "home";
            case "plans" -> isList(parts) ? "all plans" : parts.length == 4 ? "plan" : "initiative";
            case "indicators" -> isList(parts) ? "all indicators" : parts.length == 5 ? "embed" : "indicator";
            case "divisions" -> "division";
            case "policy-sheets" -> "policy sheet";
            default -> index && parts.length == 3 ? "prose" : "other";
        };
    }

    /** A page of a list: Hiraku's {@code page-2}, Hugo's {@code page/2}. */
    private static boolean isList(String[] parts) {
        return parts.length == 3 || parts[2].matches("page(-\\d+)?");
    }

    /**
     * The files written or changed since another tree stood in the same folder: other inode or
     * time.
     */
    static long written(Map<String, Object> before, Map<String, Object> after) {
        return after.entrySet().stream()
                .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                .count();
    }

    /**
     * What tells one file on the disk from another: its inode and the time it was last written.
     *
     * @throws IOException if the folder cannot be read
     */
    static Map<String, Object> identities(Path folder) throws IOException {
        Map<String, Object> identities = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Object inode = Files.getAttribute(file, "unix:ino");
                identities.put(
                        folder.relativize(file).toString(),
                        List.of(inode, Files.getLastModifiedTime(file)));
            }
        }
        return identities;
    }

    /** The bytes of each file, told apart by hash. */
    static Map<String, Object> contents(Path folder) throws IOException {
        Map<String, Object> contents = new TreeMap<>();
        for (String path : of(folder).sizes().keySet()) {
            contents.put(path, Arrays.hashCode(Files.readAllBytes(folder.resolve(path))));
        }
        return contents;
    }

    /**
     * Deletes a folder and all in it; one that is not there is no fault.
     *
     * @throws IOException if something cannot be deleted
     */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(paths::add);
        }
        for (Path path : paths) {
            try {
                Files.delete(path);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
