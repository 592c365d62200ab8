package org.hiraku.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.hiraku.command.Hiraku;

/**
 * A site, a file of somebody else beside it and the output of a former build; the program is let
 * loose on it and what it may not touch is compared.
 *
 * @param root the folder that holds all of them
 */
record Workbench(Path root) {

    /** How much of the processors' time a case may take, which no busy machine prolongs. */
    static final Duration LIMIT = Duration.ofSeconds(5);

    private static final Duration HANGS = Duration.ofMinutes(2);
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final ExecutorService RUNS =
            Executors.newCachedThreadPool(
                    run -> {
                        Thread thread = new Thread(run, "case");
                        thread.setDaemon(true);
                        return thread;
                    });

    /** The first run loads the program, which costs more than any case. */
    private static final AtomicBoolean WARM = new AtomicBoolean();

    /**
     * What the program answered.
     *
     * @param exit its exit code
     * @param out what it printed
     * @param err what it complained about
     */
    record Answer(int exit, String out, String err) {}

    /** An empty one in a folder. */
    static Workbench in(Path folder) throws IOException {
        Workbench bench = new Workbench(Files.createTempDirectory(folder, "case").toRealPath());
        Files.createDirectories(bench.site());
        Files.createDirectories(bench.outside());
        Files.writeString(bench.outside().resolve("secret.yaml"), "title: PRIVATE-WORDS\n");
        return bench;
    }

    /** Lays the record and the prose of a site into this one's. */
    void lay(Path from) throws IOException {
        for (String part : List.of("data", "content")) {
            if (Files.exists(from.resolve(part))) {
                try (Stream<Path> files = Files.walk(from.resolve(part))) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        write(from.relativize(file).toString(), Files.readAllBytes(file));
                    }
                }
            }
        }
    }

    /** Writes a file of the site. */
    void write(String file, byte[] bytes) throws IOException {
        Path path = site().resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    Path site() {
        return root.resolve("site");
    }

    Path outside() {
        return root.resolve("outside");
    }

    Path out() {
        return root.resolve("out");
    }

    /** Builds the site into the output; its folder is not written in the answer. */
    Answer run(String command, String language, String... options) throws Exception {
        String[] usual = {
            command,
            "--site",
            site().toString(),
            "--out",
            out().toString(),
            "--lang",
            language,
            "--no-cache",
            "--no-images",
            "--jobs",
            "2"
        };
        String[] call = Stream.of(usual, options).flatMap(Stream::of).toArray(String[]::new);
        return withinTheLimit(() -> run(call));
    }

    private Answer run(String[] call) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Hiraku.run(call, Map.of(), stream(out), stream(err));
        return new Answer(exit, text(out), text(err));
    }

    /** What a run gives; a run that takes longer than a case may is a fault, but for the first. */
    private static <T> T withinTheLimit(Callable<T> run) throws Exception {
        long start = MACHINE.getProcessCpuTime();
        T given = RUNS.submit(run).get(HANGS.toSeconds(), TimeUnit.SECONDS);
        Duration taken = Duration.ofNanos(MACHINE.getProcessCpuTime() - start);
        if (WARM.getAndSet(true)) {
            assertThat(taken).isLessThan(LIMIT);
        }
        return given;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(root.toString(), "ROOT");
    }

    /** Everything round the output, by path, with kind, size, time and which file it is. */
    SortedMap<String, String> surroundings() throws IOException {
        SortedMap<String, String> all = state(root);
        all.keySet().removeIf(path -> path.matches("(out|\\.hiraku)(/.*)?|"));
        return all;
    }

    /** Every file of the output, by path, with size, time and which file it is. */
    SortedMap<String, String> output() throws IOException {
        return Files.exists(out()) ? state(out()) : new TreeMap<>();
    }

    /** Looks whether nothing of the former output was touched, and nothing is left half done. */
    void assertUntouched(SortedMap<String, String> formerOutput) throws IOException {
        assertThat(output()).isEqualTo(formerOutput);
        assertThat(root.resolve(".hiraku/out/staging")).doesNotExist();
    }

    private static SortedMap<String, String> state(Path folder) throws IOException {
        SortedMap<String, String> state = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                BasicFileAttributes found =
                        Files.readAttributes(
                                path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                String kind =
                        found.isDirectory()
                                ? "folder"
                                : found.size() + " bytes of " + found.lastModifiedTime();
                state.put(folder.relativize(path).toString(), kind + " " + found.fileKey());
            }
        }
        return state;
    }
}
