import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What the command line asks for.
 *
 * @param plans sizes of the sites
 * @param times counted runs of each program on a site; three at most of 100 plans and more
 * @param with the generators, Hiraku first
 * @param jdks homes of the JDKs for Hiraku, by version
 * @param scratch a memory file system with room for a few outputs
 * @param repository the root of the repository
 * @param record the page whose results are replaced, or null
 */
record Options(
        List<Integer> plans,
        int times,
        List<String> with,
        Map<String, Path> jdks,
        Path scratch,
        Path repository,
        Path record) {

    /** From this many plans on there are fewer runs. */
    static final int MIDDLE = 100;

    /** From this many plans on a site counts as large: the first run counts too. */
    static final int LARGE = 1000;

    static final String USAGE =
            """
            bench/run [options]: build synthetic sites with Hiraku, Hugo and Eleventy in turn

              --plans 1,25,250              sizes of the sites, in plans
              --times 5                     counted runs of each (at most 3 from 100 plans on)
              --with hiraku,hugo,eleventy   who takes part
              --jdk HOME[,HOME]             JDKs that run Hiraku (default: JAVA_HOME or java)
              --scratch /dev/shm            a memory file system
              --record                      put the results into docs/benchmarks.md; sites of 1,000
                                            plans and more have their own part there
            """;

    static Options read(String[] arguments) throws IOException {
        Map<String, String> given = new LinkedHashMap<>();
        for (int index = 0; index < arguments.length; index++) {
            String name = arguments[index];
            if (!USAGE.contains(name + " ") || !name.startsWith("--")) {
                throw new IllegalArgumentException("unknown option " + name + "\n" + USAGE);
            }
            given.put(name, name.equals("--record") ? "" : arguments[++index]);
        }
        Path repository = Path.of(System.getProperty("repository")).toAbsolutePath();
        String homes = given.getOrDefault("--jdk", System.getProperty("java.home"));
        Map<String, Path> jdks = new LinkedHashMap<>();
        for (String home : homes.split(",")) {
            jdks.put(feature(Path.of(home)), Path.of(home));
        }
        return new Options(
                list(given.getOrDefault("--plans", "1,25,250")).stream()
                        .map(Integer::valueOf)
                        .toList(),
                Integer.parseInt(given.getOrDefault("--times", "5")),
                list(given.getOrDefault("--with", "hiraku,hugo,eleventy")),
                jdks,
                Path.of(given.getOrDefault("--scratch", "/dev/shm")),
                repository,
                given.containsKey("--record") ? repository.resolve("docs/benchmarks.md") : null);
    }

    int timesAt(int size) {
        return size < MIDDLE ? times : Math.min(times, 3);
    }

    /** Whether all sites are large. */
    boolean large() {
        return plans.stream().allMatch(size -> size >= LARGE);
    }

    private static List<String> list(String commas) {
        return Arrays.asList(commas.split(","));
    }

    /** The version of a JDK as its {@code release} file gives it, as in {@code 17.0.15}. */
    private static String feature(Path home) throws IOException {
        Properties release = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("release"))) {
            release.load(reader);
        }
        return release.getProperty("JAVA_VERSION").replace("\"", "");
    }
}
