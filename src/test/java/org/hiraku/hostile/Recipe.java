package org.hiraku.hostile;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What cannot be kept in git, or not be seen there, and is therefore made by the test: {@code
 * recipe.yaml} in the folder of a hostile site.
 *
 * <pre>{@code
 * - {write: data/units.yaml, text: "a: \e[31m", as: Shift_JIS}   # text in an encoding, UTF-8 by default
 * - {write: data/units.yaml, text: "a: ", bytes: E3 81}          # and bytes after it
 * - {link: data/units.yaml, to: ../../outside/secret.yaml}
 * - {pipe: data/units.yaml}
 * - {sparse: data/units.yaml, size: 1000000000}
 * - {folder: data/units.yaml}
 * - {call: [--out, data]}                                        # options of the command
 * }</pre>
 *
 * @param steps what to make, in order
 */
record Recipe(List<Map<String, Object>> steps) {

    static final String NAME = "recipe.yaml";

    /** The recipe in a folder; an empty one when it has none. */
    @SuppressWarnings("unchecked")
    static Recipe in(Path folder) {
        Path file = folder.resolve(NAME);
        return new Recipe(
                Files.exists(file) ? (List<Map<String, Object>>) Written.in(file) : List.of());
    }

    /** Makes all of it in a site's folder; skips the test where the machine cannot. */
    void make(Path site) throws IOException, InterruptedException {
        for (Map<String, Object> step : steps) {
            String what = step.keySet().iterator().next();
            if (!what.equals("call")) {
                make(what, site.resolve(step.get(what).toString()), step);
            }
        }
    }

    /** The options that the command is called with besides the usual ones. */
    @SuppressWarnings("unchecked")
    List<String> options() {
        return steps.stream()
                .filter(step -> step.containsKey("call"))
                .flatMap(step -> ((List<String>) step.get("call")).stream())
                .toList();
    }

    private static void make(String what, Path path, Map<String, Object> step)
            throws IOException, InterruptedException {
        Files.createDirectories(path.getParent());
        if (Files.isRegularFile(path)) {
            Files.delete(path);
        }
        switch (what) {
            case "write" -> Files.write(path, bytes(step));
            case "link" -> Files.createSymbolicLink(path, Path.of(step.get("to").toString()));
            case "pipe" -> pipe(path);
            case "sparse" -> {
                try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                    file.setLength(((Number) step.get("size")).longValue());
                }
            }
            case "folder" -> Files.createDirectory(path);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static byte[] bytes(Map<String, Object> step) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Charset charset = Charset.forName(step.getOrDefault("as", "UTF-8").toString());
        bytes.write(Written.text(step.getOrDefault("text", "")).getBytes(charset));
        String hex = step.getOrDefault("bytes", "").toString().replace(" ", "");
        bytes.write(HexFormat.of().parseHex(hex));
        return bytes.toByteArray();
    }

    private static void pipe(Path path) throws InterruptedException {
        boolean made;
        try {
            made = new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            made = false;
        }
        assumeThat(made).as("a named pipe can be made here").isTrue();
    }
}
