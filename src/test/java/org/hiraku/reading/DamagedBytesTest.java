package org.hiraku.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hiraku.FixtureSite;
import org.hiraku.command.SiteInMemory;
import org.hiraku.problem.ProblemWording;
import org.hiraku.problem.Problems;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The file of an indicator, cut at every byte and with single bits turned over: it is refused in
 * words, or the whole site is checked and, where nothing is wrong with it, every page can be baked.
 * Of the thousands of flips that change no more than a word or a figure every twentieth is baked;
 * all of them with {@code -Dhiraku.soak=true}.
 */
@Tag("hostile")
class DamagedBytesTest {

    private static final int FLIPS = Integer.getInteger("hiraku.flips", 10_000);
    private static final int BAKED = Boolean.getBoolean("hiraku.soak") ? 1 : 20;
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String FILE = "data/indicators/loans.yaml";
    private static final byte[] SOUND = sound();
    private static final ThreadLocal<SiteInMemory> SITE =
            ThreadLocal.withInitial(
                    () -> new SiteInMemory(FixtureSite.SITES.resolve("smallest-site")));

    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger sound = new AtomicInteger();

    /** The indicator that uses nearly every key. */
    private static byte[] sound() {
        Path file = FixtureSite.SITES.resolve("city-plan/data/indicators/library-loans.yaml");
        try {
            return Files.readString(file)
                    .replace("unit: books", "unit: number")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void undamaged_it_is_baked() {
        read(SOUND, "undamaged", true);
        assertThat(sound).hasValue(1);
    }

    @Test
    void cut_at_any_byte_it_is_refused_or_sound() {
        IntStream.range(0, SOUND.length)
                .parallel()
                .forEach(end -> read(Arrays.copyOf(SOUND, end), "cut after " + end, true));
        assertThat(refused.get() + sound.get()).isEqualTo(SOUND.length);
        assertThat(refused.get()).isGreaterThan(SOUND.length / 2);
        assertThat(sound).hasPositiveValue();
    }

    @Test
    void with_any_bit_turned_over_it_is_refused_or_sound() {
        int[] bits = new Random(272108).ints(FLIPS, 0, SOUND.length * 8).toArray();
        Arrays.stream(bits)
                .parallel()
                .forEach(bit -> read(flipped(bit), "bit " + bit, bit % BAKED == 0));
        assertThat(refused.get() + sound.get()).isEqualTo(FLIPS);
        assertThat(refused.get()).isGreaterThan(FLIPS / 4);
        assertThat(sound.get()).isGreaterThan(FLIPS / 10);
    }

    private static byte[] flipped(int bit) {
        byte[] bytes = SOUND.clone();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return bytes;
    }

    private void read(byte[] bytes, String damage, boolean bake) {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            ParsedFile file = ReadText.indicator(bytes);
            Problems problems = new Problems();
            file.problems().forEach(problems::add);
            if (file.problems().isEmpty()) {
                SITE.get().write(FILE, bytes);
                problems = bake ? SITE.get().bake() : SITE.get().problems();
            }
            for (String language : ProblemWording.LANGUAGES) {
                assertThat(FixtureSite.told(problems, language))
                        .doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]");
            }
            (problems.refuse(false) ? refused : sound).incrementAndGet();
        } catch (RuntimeException | Error fault) {
            throw new AssertionError(damage, fault);
        }
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start))
                .as(damage)
                .isLessThan(LIMIT);
    }
}
