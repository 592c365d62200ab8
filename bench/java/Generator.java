import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A program that makes a site from a synthetic one: Hiraku on some JDK, or a peer. */
interface Generator {

    /** The name it has in the tables. */
    String name();

    /**
     * Builds the site once and says what that took.
     *
     * @param ground where the synthetic sites of one size lie
     * @param out the folder for the output
     */
    Measured build(Ground ground, Path out) throws IOException, InterruptedException;

    /** Does what a program does at its first start only, so that no build counts it. */
    default void warmUp(Path log) throws IOException, InterruptedException {}

    /**
     * Where the synthetic sites of one size lie, each form in its own folder.
     *
     * @param folder of that size
     */
    record Ground(Path folder) {
        Path record() {
            return folder.resolve("hiraku");
        }

        Path hugo() {
            return folder.resolve("hugo");
        }

        /** The folder that everything a build leaves behind lies in; deleted between builds. */
        Path built() {
            return folder.resolve("built");
        }

        Path log() {
            return folder.resolve("log.txt");
        }

        void write(int plans) throws IOException {
            SyntheticSite site = new SyntheticSite(plans);
            new HirakuForm(site, record()).write();
            new HugoForm(site, hugo(), "ja").write();
            new HugoForm(site, hugo(), "en").write();
        }
    }

    /**
     * Hiraku by its launcher, from its second start on (the launcher's archive of classes is warm).
     * Its cache lies beside the log; where there is no output yet, there is no cache either.
     *
     * @param launcher the file {@code hiraku} of the repository
     * @param jdk the home of the JDK that runs it
     */
    record Hiraku(Path launcher, Path jdk, String name) implements Generator {
        @Override
        public Measured build(Ground ground, Path out) throws IOException, InterruptedException {
            return build(ground.record(), out, ground.log());
        }

        /** The launcher builds the jar where that is missing, and its archive of classes. */
        @Override
        public void warmUp(Path log) throws IOException, InterruptedException {
            run(List.of("--version"), log.resolveSibling("cache"), log);
        }

        /** What it keeps from one build to the next lies beside the output, in {@code cache}. */
        Measured build(Path site, Path out, Path log) throws IOException, InterruptedException {
            return run(
                    List.of(
                            "build",
                            "--quiet",
                            "--no-images", // its peers draw none
                            "--site",
                            site + "",
                            "--out",
                            out + ""),
                    out.resolveSibling("cache"),
                    log);
        }

        private Measured run(List<String> arguments, Path cache, Path log)
                throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of(launcher.toString()));
            command.addAll(arguments);
            Map<String, String> places =
                    Map.of("JAVA_HOME", jdk.toString(), "XDG_CACHE_HOME", cache.toString());
            return Measured.run(command, launcher.getParent(), places, log);
        }
    }

    /**
     * Hugo over content files that were made for it beforehand.
     *
     * @param layouts the folder with its configuration and layouts
     */
    record Hugo(Path layouts) implements Generator {
        @Override
        public String name() {
            return "Hugo";
        }

        @Override
        public Measured build(Ground ground, Path out) throws IOException, InterruptedException {
            try (Stream<Path> files = Files.walk(layouts)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    Path copy = ground.hugo().resolve(layouts.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.write(copy, Files.readAllBytes(file));
                }
            }
            List<String> command = List.of("hugo", "--quiet", "--destination", out.toString());
            return Measured.run(command, ground.hugo(), Map.of(), ground.log());
        }
    }

    /**
     * Eleventy over the very files that Hiraku reads.
     *
     * @param folder with its pages and its installed packages
     */
    record Eleventy(Path folder) implements Generator {
        @Override
        public String name() {
            return "Eleventy";
        }

        @Override
        public Measured build(Ground ground, Path out) throws IOException, InterruptedException {
            Map<String, String> places =
                    Map.of("SITE", ground.record().toString(), "OUT", out.toString());
            // Node's own limit is too low for large sites.
            String memory = "--max-old-space-size=12288";
            List<String> command = List.of("node", memory, "node_modules/@11ty/eleventy/cmd.cjs");
            return Measured.run(command, folder, places, ground.log());
        }
    }
}
