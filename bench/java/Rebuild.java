import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Builds a site over its own former output: with nothing changed, and with one number changed. */
final class Rebuild {

    /**
     * What the rebuilds took.
     *
     * @param clean a build into an empty folder, in the same breath
     * @param unchanged a build over the output with nothing changed
     * @param edited a build after one actual was changed
     * @param written the files that the last build wrote anew
     * @param different the files whose bytes it changed
     * @param files all files of the output
     */
    record Outcome(
            Measures clean,
            Measures unchanged,
            Measures edited,
            long written,
            long different,
            long files) {}

    private static int changes;

    private final Generator.Hiraku hiraku;
    private final Generator.Ground ground;
    private final int times;

    Rebuild(Generator.Hiraku hiraku, Generator.Ground ground, int times) {
        this.hiraku = hiraku;
        this.ground = ground;
        this.times = times;
    }

    Outcome run() throws IOException, InterruptedException {
        Path out = ground.built().resolve("out");
        Measures clean = new Measures();
        Measures unchanged = new Measures();
        Measures edited = new Measures();
        long written = 0;
        long different = 0;
        long files = 0;
        for (int round = 0; round < times; round++) {
            Tree.delete(ground.built());
            clean.add(hiraku.build(ground, out));
            unchanged.add(hiraku.build(ground, out));
            boolean last = round == times - 1;
            Map<String, Object> identities = last ? Tree.identities(out) : Map.of();
            Map<String, Object> contents = last ? Tree.contents(out) : Map.of();
            changeOneNumber();
            edited.add(hiraku.build(ground, out));
            System.err.printf("rebuild %d of %d, %s%n", round + 1, times, hiraku.name());
            if (last) {
                written = Tree.written(identities, Tree.identities(out));
                different = Tree.written(contents, Tree.contents(out));
                files = contents.size();
            }
        }
        Tree.delete(ground.built());
        return new Outcome(clean, unchanged, edited, written, different, files);
    }

    /** Gives the last indicator another actual for 2023, a different one each time. */
    private void changeOneNumber() throws IOException {
        List<Path> indicators = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ground.record().resolve("data/indicators"))) {
            files.filter(Files::isRegularFile).sorted().forEach(indicators::add);
        }
        Path file = indicators.get(indicators.size() - 1);
        String text = Files.readString(file);
        int actuals = text.indexOf("\nactuals:");
        int from = text.indexOf("  2023: ", actuals);
        String line = "  2023: %d".formatted(++changes);
        Files.writeString(
                file, text.substring(0, from) + line + text.substring(text.indexOf('\n', from)));
    }
}
