import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The results as Markdown: the machine, a table a size, and Hiraku's own cases. */
final class Report {

    private static final String BEGIN = "<!-- %s: written by bench/run --record -->";
    private static final String END = "<!-- end of %s -->";

    private final StringBuilder sizes = new StringBuilder();
    private final StringBuilder weights = new StringBuilder();
    private final StringBuilder rebuilds = new StringBuilder();
    private final StringBuilder own = new StringBuilder();
    private final StringBuilder machine = new StringBuilder();

    void machine(Map<String, Path> jdks, Path repository) throws IOException {
        String model = field("/proc/cpuinfo", "model name");
        String memory = field("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        line(machine, "| | |\n|---|---|");
        line(machine, "| date | %s |", LocalDate.now(ZoneOffset.UTC));
        String[] head = {"git", "-C", repository.toString(), "describe", "--always", "--dirty"};
        line(machine, "| Hiraku | %s |", Bench.version(head));
        int cores = Runtime.getRuntime().availableProcessors();
        line(machine, "| processor | %s, %d cores |", model, cores);
        line(machine, "| memory | %.0f GiB |", Long.parseLong(memory) / 1048576.0);
        line(machine, "| kernel | %s |", Bench.version("uname", "-sr"));
        line(machine, "| JDK | %s |", String.join(", ", jdks.keySet()));
        line(machine, "| Hugo | %s |", Bench.version("hugo", "version").split("[ +]")[1]);
        line(machine, "| Node | %s, Eleventy 3.1.7 |", Bench.version("node", "--version"));
        line(
                machine,
                "| load when it began | %s |",
                Files.readString(Path.of("/proc/loadavg")).strip());
    }

    void sideBySide(
            int plans,
            Map<Generator, Measures> measures,
            Map<Generator, Tree> trees,
            Map<String, Measures> floors) {
        double unit = measures.values().iterator().next().median();
        line(sizes, "\n#### %,d plan%s\n", plans, plans == 1 ? "" : "s");
        line(
                sizes,
                "| | seconds: median (least–most) | ratio | HTML pages/s | ms/page"
                        + " | CPU s | peak MB | HTML pages | files | MB |");
        line(sizes, "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        measures.forEach(
                (generator, taken) -> row(generator.name(), taken, trees.get(generator), unit));
        floors.forEach(
                (name, taken) ->
                        line(
                                sizes,
                                "| *%s* | %s | %.2f | | | %.2f | | | | |",
                                name,
                                taken.seconds(),
                                taken.median() / unit,
                                taken.medianCpu()));
        weigh(plans, trees);
    }

    private void row(String name, Measures taken, Tree tree, double unit) {
        double seconds = taken.median();
        line(
                sizes,
                "| %s | %s | %.2f | %,.0f | %.3f | %.2f | %,.0f | %,d | %,d | %,.1f |",
                name,
                taken.seconds(),
                seconds / unit,
                tree.pages() / seconds,
                seconds * 1000 / tree.pages(),
                taken.medianCpu(),
                taken.peakBytes() / 1e6,
                tree.pages(),
                tree.sizes().size(),
                tree.bytes() / 1e6);
    }

    private void weigh(int plans, Map<Generator, Tree> trees) {
        line(weights, "\n%,d plan%s:\n", plans, plans == 1 ? "" : "s");
        TreeSet<String> kinds = new TreeSet<>();
        trees.values().forEach(tree -> kinds.addAll(tree.weightByKind().keySet()));
        line(weights, "| | %s |", String.join(" | ", kinds));
        line(weights, "|---|%s", "---:|".repeat(kinds.size()));
        trees.forEach(
                (generator, tree) -> {
                    StringBuilder cells = new StringBuilder("| " + generator.name() + " |");
                    Map<String, Long> found = tree.weightByKind();
                    for (String kind : kinds) {
                        Long bytes = found.get(kind);
                        cells.append(bytes == null ? " – |" : " %,d |".formatted(bytes));
                    }
                    line(weights, "%s", cells);
                });
    }

    void rebuild(int plans, String name, Rebuild.Outcome outcome) {
        double clean = outcome.clean().median();
        line(
                rebuilds,
                "| %s | %,d | %.2f | %.2f (%.2f) | %.2f (%.2f) | %,d of %,d | %,d |",
                name,
                plans,
                clean,
                outcome.unchanged().median(),
                outcome.unchanged().median() / clean,
                outcome.edited().median(),
                outcome.edited().median() / clean,
                outcome.written(),
                outcome.files(),
                outcome.different());
    }

    void ownSite(String name, Measures measures) {
        double peak = measures.peakBytes() / 1e6;
        line(own, "| %s | %s | %,.0f |", name, measures.seconds(), peak);
    }

    String markdown() {
        StringBuilder page = new StringBuilder();
        line(page, "%s", machine);
        line(page, "### Side by side\n%s", sizes);
        line(page, "### Bytes of an HTML page, by kind\n%s", weights);
        if (!rebuilds.isEmpty()) {
            line(page, "### Rebuilds, in seconds (share of the clean build)\n");
            line(
                    page,
                    "| | plans | clean | nothing changed | one number changed | files written |"
                        + " files that differ |");
            line(page, "|---|---:|---:|---:|---:|---:|---:|");
            line(page, "%s", rebuilds);
        }
        if (!own.isEmpty()) {
            line(page, "### The repository's own site, from its second start on\n");
            line(page, "| | seconds: median (least–most) | peak MB |\n|---|---:|---:|\n%s", own);
        }
        return page.toString();
    }

    /** Replaces the results in a page, between their two marks. */
    void into(Path file, boolean large) throws IOException {
        String what = large ? "results of large sites" : "results";
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN.formatted(what)) + BEGIN.formatted(what).length();
        int end = text.indexOf(END.formatted(what));
        Files.writeString(
                file, text.substring(0, begin) + "\n\n" + markdown() + text.substring(end));
    }

    private static void line(StringBuilder to, String format, Object... values) {
        to.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String field(String file, String name) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
    }
}
