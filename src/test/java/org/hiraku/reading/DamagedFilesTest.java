package org.hiraku.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hiraku.FixtureSite;
import org.hiraku.problem.Problem;
import org.hiraku.problem.ProblemReport;
import org.hiraku.problem.ProblemReport.Format;
import org.hiraku.problem.ProblemWording;
import org.hiraku.problem.Problems;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file of a sound site, damaged in hundreds of ways: each is read or refused with words in
 * both languages, and none makes the reader fail. The same damage is done in every run.
 */
class DamagedFilesTest {

    private static final Path CITY = FixtureSite.SITES.resolve("city-plan");
    private static final int DAMAGES = 150;
    private static final String[] SPLINTERS = {
        "[",
        "]",
        "{",
        "}",
        ":",
        ": ",
        ",",
        "\"",
        "'",
        "\n",
        "\t",
        "  ",
        "- ",
        "#",
        "&a ",
        "*a",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "?",
        "~",
        "null",
        "true",
        "-",
        "1,000",
        "３０",
        "\u0000",
        "\u001B",
        "\u202E",
        "\uFEFF",
        "\uD840\uDC0B",
        "---\n",
        "...\n",
        "\r",
        "\\",
        "e9",
        "9".repeat(40),
        "\u3099",
        "=",
        "<<: ",
        "ja:",
        "a".repeat(70)
    };

    private final ProblemWording ja = ProblemWording.in("ja");
    private final ProblemWording en = ProblemWording.in("en");

    @TestFactory
    List<DynamicTest> a_damaged_file_is_read_or_refused() {
        return Bundle.of(DataFolder.files(CITY, new Problems()), new Problems()).stream()
                .map(bundle -> dynamicTest(bundle.file().file(), () -> damage(bundle)))
                .toList();
    }

    private void damage(Bundle bundle) throws IOException {
        byte[] yaml = Files.readAllBytes(bundle.file().location());
        Optional<byte[]> table = Optional.empty();
        if (bundle.table().isPresent()) {
            table = Optional.of(Files.readAllBytes(bundle.table().get().location()));
        }
        Random random = new Random(bundle.file().file().hashCode());
        int refused = 0;
        for (int i = 0; i < DAMAGES; i++) {
            ParsedFile read = FileReading.parse(bundle, damaged(yaml, random), table);
            refused += tell(read);
            if (table.isPresent()) {
                Optional<byte[]> damagedTable = table.map(bytes -> damaged(bytes, random));
                refused += tell(FileReading.parse(bundle, yaml, damagedTable));
            }
        }
        assertThat(refused).isGreaterThan(DAMAGES / 4);
    }

    /** 1 when the file was refused, and then with words that leave no gap. */
    private int tell(ParsedFile read) {
        Problems problems = new Problems();
        read.problems().forEach(problems::add);
        for (ProblemWording wording : List.of(ja, en)) {
            String report = new ProblemReport(wording, Format.TEXT, false).of(problems);
            assertThat(report).doesNotContain("\u001B", "\u202E", "\u0000");
        }
        for (Problem problem : read.problems()) {
            assertThat(en.what(problem) + en.fix(problem)).doesNotContainPattern("\\{[a-z]+}");
            assertThat(problem.place().file()).startsWith("data/");
        }
        if (read.value().isEmpty()) {
            assertThat(read.problems()).isNotEmpty();
        }
        return read.problems().isEmpty() ? 0 : 1;
    }

    private static byte[] damaged(byte[] sound, Random random) {
        int at = random.nextInt(sound.length);
        int to = Math.min(sound.length, at + 1 + random.nextInt(12));
        return switch (random.nextInt(5)) {
            case 0 -> join(sound, at, bytes(SPLINTERS[random.nextInt(SPLINTERS.length)]), at);
            case 1 -> join(sound, at, new byte[0], to);
            case 2 -> join(sound, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
            case 3 -> join(sound, to, piece(sound, random), to);
            default -> join(sound, at, bytes(SPLINTERS[random.nextInt(SPLINTERS.length)]), to);
        };
    }

    private static byte[] piece(byte[] sound, Random random) {
        int from = random.nextInt(sound.length);
        int length = random.nextInt(Math.min(60, sound.length - from));
        return Arrays.copyOfRange(sound, from, from + length);
    }

    private static byte[] join(byte[] sound, int end, byte[] inserted, int from) {
        byte[] joined = new byte[end + inserted.length + sound.length - from];
        System.arraycopy(sound, 0, joined, 0, end);
        System.arraycopy(inserted, 0, joined, end, inserted.length);
        System.arraycopy(sound, from, joined, end + inserted.length, sound.length - from);
        return joined;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
