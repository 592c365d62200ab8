package org.hiraku.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hiraku.FixtureSite;
import org.hiraku.problem.ProblemWording;
import org.hiraku.problem.Problems;
import org.hiraku.reading.DataFile.Kind;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A file of any bytes is read, or refused in words: a fuzzer starts from every file of the fixtures
 * and looks for others that reach more of the program. {@code ./check} lets it do so for a while.
 */
class FuzzedReadingTest {

    private static final List<Kind> KINDS =
            Stream.of(Kind.values()).filter(kind -> kind != Kind.OBSERVATIONS).toList();

    @MethodSource("files")
    @FuzzTest(maxDuration = "20s")
    void any_file_is_read_or_refused_in_words(byte[] bytes) {
        read(bytes);
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "8h")
    void for_a_night(byte[] bytes) {
        read(bytes);
    }

    /** The first byte says which kind of file the others are. */
    private static void read(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        Kind kind = KINDS.get((bytes[0] & 0xFF) % KINDS.size());
        ParsedFile file =
                ReadText.file("data/any.yaml", kind, Arrays.copyOfRange(bytes, 1, bytes.length));
        Problems problems = new Problems();
        file.problems().forEach(problems::add);
        for (String language : ProblemWording.LANGUAGES) {
            assertThat(FixtureSite.told(problems, language))
                    .doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E]");
        }
        assertThat(file.value().isPresent() || !file.problems().isEmpty()).isTrue();
    }

    /** Every file of the made-up city and of the hostile sites. */
    static Stream<byte[]> files() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (String folder : List.of("city-plan", "hostile")) {
            try (Stream<Path> found = Files.walk(FixtureSite.SITES.resolve(folder))) {
                found.filter(file -> file.toString().matches(".*/data/.*\\.yaml"))
                        .sorted()
                        .forEach(file -> seeds.add(seed(kind(file), file)));
            }
        }
        return seeds.stream();
    }

    private static Kind kind(Path file) {
        String name = file.getFileName().toString().replace(".yaml", "");
        if (file.toString().contains("/plans/")) {
            return name.equals("plan") ? Kind.PLAN : Kind.INITIATIVE;
        }
        return KINDS.stream()
                .filter(kind -> kind.name().equalsIgnoreCase(name.replace('-', '_')))
                .findFirst()
                .orElse(Kind.INDICATOR);
    }

    private static byte[] seed(Kind kind, Path file) {
        ByteArrayOutputStream seed = new ByteArrayOutputStream();
        seed.write(KINDS.indexOf(kind));
        try {
            seed.write(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return seed.toByteArray();
    }
}
