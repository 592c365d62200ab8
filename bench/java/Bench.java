import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Builds synthetic sites with Hiraku and its peers in turn, and reports what that took. */
public final class Bench {

    private final Options options;
    private final Report report;
    private final List<Generator> generators;

    private Bench(Options options) {
        this.options = options;
        this.report = new Report();
        this.generators = generators(options);
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments see {@link Options#USAGE}
     * @throws Exception if a program cannot be run or ends with a fault
     */
    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("--help")) {
            System.out.print(Options.USAGE);
            return;
        }
        Options options = Options.read(arguments);
        Path scratch = Files.createTempDirectory(options.scratch(), "hiraku-bench");
        try {
            new Bench(options).run(scratch);
        } finally {
            Tree.delete(scratch);
        }
    }

    private void run(Path scratch) throws Exception {
        report.machine(options.jdks(), options.repository());
        for (Generator generator : generators) {
            System.err.println("warming up " + generator.name());
            generator.warmUp(scratch.resolve("warm.txt"));
        }
        for (int plans : options.plans()) {
            Generator.Ground ground = new Generator.Ground(scratch.resolve("plans-" + plans));
            ground.write(plans);
            sideBySide(plans, ground);
            for (Generator generator : generators) {
                if (generator instanceof Generator.Hiraku hiraku) {
                    Rebuild rebuild = new Rebuild(hiraku, ground, options.timesAt(plans));
                    report.rebuild(plans, hiraku.name(), rebuild.run());
                }
            }
            Tree.delete(ground.folder());
        }
        for (Generator generator : generators) {
            if (generator instanceof Generator.Hiraku hiraku) {
                report.ownSite(hiraku.name(), ownSite(hiraku, scratch));
            }
        }
        System.out.println(report.markdown());
        if (options.record() != null) {
            report.into(options.record(), options.large());
        }
    }

    /** A B C A B C …, each into an empty folder; the first round is not counted for small sites. */
    private void sideBySide(int plans, Generator.Ground ground) throws Exception {
        Map<Generator, Measures> measures = new LinkedHashMap<>();
        Map<Generator, Tree> trees = new LinkedHashMap<>();
        generators.forEach(generator -> measures.put(generator, new Measures()));
        Path out = ground.built().resolve("out");
        int rounds = options.timesAt(plans) + (plans < Options.LARGE ? 1 : 0);
        for (int round = 0; round < rounds; round++) {
            for (Generator generator : generators) {
                Files.createDirectories(ground.built());
                Measured run = generator.build(ground, out);
                System.err.printf(
                        "%d plans, round %d of %d, %s: %.2f s%n",
                        plans, round + 1, rounds, generator.name(), run.seconds());
                if (round > 0 || plans >= Options.LARGE) {
                    measures.get(generator).add(run);
                }
                if (round == 0) {
                    trees.put(generator, Tree.of(out));
                }
                Tree.delete(ground.built());
            }
        }
        Tree whole = trees.get(generators.get(0));
        Map<String, Measures> floors = new LinkedHashMap<>();
        floors.put("the same files written, 1 thread", floor(ground, whole, 1));
        int cores = Runtime.getRuntime().availableProcessors();
        floors.put(
                "the same files written, %d threads".formatted(cores), floor(ground, whole, cores));
        report.sideBySide(plans, measures, trees, floors);
    }

    private Measures floor(Generator.Ground ground, Tree tree, int threads) throws Exception {
        Path list = ground.folder().resolve("files.txt");
        Path out = ground.folder().resolve("floor");
        List<String> lines = new ArrayList<>();
        tree.sizes().forEach((path, size) -> lines.add(size + " " + path));
        Files.write(list, lines);
        Measures measures = new Measures();
        List<String> command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "Floor"));
        command.addAll(List.of(list.toString(), out.toString(), String.valueOf(threads)));
        for (int round = 0; round < 3; round++) {
            measures.add(Measured.run(command, ground.folder(), Map.of(), ground.log()));
            Tree.delete(out);
        }
        return measures;
    }

    private Measures ownSite(Generator.Hiraku hiraku, Path scratch)
            throws IOException, InterruptedException {
        Path built = scratch.resolve("own");
        Path site = hiraku.launcher().getParent();
        Measures measures = new Measures();
        for (int round = 0; round <= options.times(); round++) {
            Files.createDirectories(built);
            Measured run = hiraku.build(site, built.resolve("out"), scratch.resolve("own.txt"));
            if (round > 0) {
                measures.add(run);
            }
            Tree.delete(built);
        }
        return measures;
    }

    private static List<Generator> generators(Options options) {
        List<Generator> generators = new ArrayList<>();
        for (String name : options.with()) {
            switch (name) {
                case "hiraku" ->
                        options.jdks()
                                .forEach(
                                        (version, home) ->
                                                generators.add(
                                                        new Generator.Hiraku(
                                                                options.repository()
                                                                        .resolve("hiraku"),
                                                                home,
                                                                "Hiraku, JDK " + version)));
                case "hugo" ->
                        generators.add(
                                new Generator.Hugo(options.repository().resolve("bench/hugo")));
                case "eleventy" ->
                        generators.add(
                                new Generator.Eleventy(
                                        options.repository().resolve("bench/work/eleventy")));
                default -> throw new IllegalArgumentException("unknown generator: " + name);
            }
        }
        return generators;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The first line that a program prints about its version. */
    static String version(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (Stream<String> lines = process.inputReader().lines()) {
            return lines.findFirst().orElse("");
        }
    }
}
