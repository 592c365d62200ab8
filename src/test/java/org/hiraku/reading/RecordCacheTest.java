package org.hiraku.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hiraku.FixtureSite;
import org.hiraku.digest.Sha256;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was parsed before is read back as if it were parsed now, or not at all. */
class RecordCacheTest {

    private static final Path CITY = FixtureSite.SITES.resolve("city-plan");

    @TempDir private Path folder;

    static List<Path> sites() {
        return List.of(Path.of("."), CITY, FixtureSite.SITES.resolve("smallest-site"));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void the_record_from_the_cache_is_the_record_from_the_files(Path site) {
        Path file = cacheOf(site, "1");
        Reading parsed = new SiteReader(site, 2).read();
        RecordCache cache = RecordCache.at(file, "1");
        Reading cached = new SiteReader(site, 2, cache).read();
        assertThat(cached.record()).isPresent().isEqualTo(parsed.record());
        assertThat(cached.record().toString()).isEqualTo(parsed.record().toString());
        assertThat(cached.fileHashes()).isEqualTo(parsed.fileHashes());
        assertThat(cached.declared()).isEqualTo(parsed.declared());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void every_sound_file_of_the_record_is_in_the_cache(Path site) throws IOException {
        Path file = cacheOf(site, "1");
        CachedRecords records = CachedRecords.of(Files.readAllBytes(file), "1");
        new SiteReader(site, 1)
                .read()
                .fileHashes()
                .forEach(
                        (name, hash) -> {
                            if (!name.endsWith(".csv") && !name.startsWith("data/wording/")) {
                                String table = name.replaceFirst("yaml$", "csv");
                                assertThat(has(records, site, name, table)).as(name).isTrue();
                            }
                        });
    }

    private static boolean has(CachedRecords records, Path site, String name, String table) {
        var hashes = new SiteReader(site, 1).read().fileHashes();
        return records.has(name, hashes.get(name) + hashes.getOrDefault(table, ""));
    }

    @Test
    void a_file_with_a_problem_is_told_at_every_reading() throws IOException {
        new FixtureSite(CITY).layInto(folder.resolve("site"));
        Path site = folder.resolve("site");
        Path broken = site.resolve("data/units.yaml");
        Files.writeString(broken, Files.readString(broken) + "\nno-such-key: 1\n");
        Path file = cacheOf(site, "1");
        List<Problem> first = new SiteReader(site, 1).read().problems().sorted();
        List<Problem> again =
                new SiteReader(site, 1, RecordCache.at(file, "1")).read().problems().sorted();
        assertThat(again).isNotEmpty().isEqualTo(first);
    }

    @Test
    void a_changed_file_is_parsed_again() throws IOException {
        new FixtureSite(CITY).layInto(folder.resolve("site"));
        Path site = folder.resolve("site");
        Path file = cacheOf(site, "1");
        Path terms = site.resolve("data/site.yaml");
        Files.writeString(terms, Files.readString(terms).replace("branch: main", "branch: trunk"));
        Reading parsed = new SiteReader(site, 1).read();
        Reading cached = new SiteReader(site, 1, RecordCache.at(file, "1")).read();
        assertThat(cached.record()).isPresent().isEqualTo(parsed.record());
    }

    @Test
    void what_another_program_parsed_does_not_count() throws IOException {
        Path file = cacheOf(CITY, "1");
        assertThat(CachedRecords.in(file, "1")).isNotSameAs(CachedRecords.NONE);
        assertThat(CachedRecords.in(file, "2")).isSameAs(CachedRecords.NONE);
    }

    @Test
    void a_damaged_cache_is_none() throws IOException {
        byte[] sound = Files.readAllBytes(cacheOf(CITY, "1"));
        Random random = new Random(20260401);
        for (int n = 0; n < 2000; n++) {
            byte[] damaged = damaged(sound, random, sound.length);
            assertThat(CachedRecords.of(damaged, "1"))
                    .as("damage %d", n)
                    .isEqualTo(CachedRecords.NONE);
        }
    }

    @Test
    void a_cache_with_a_right_hash_over_wrong_bytes_never_makes_the_reading_fail()
            throws IOException {
        byte[] sound = Files.readAllBytes(cacheOf(CITY, "1"));
        Path file = folder.resolve("resealed");
        Random random = new Random(20260402);
        for (int n = 0; n < 200; n++) {
            byte[] damaged = damaged(sound, random, sound.length - Sha256.LENGTH);
            int end = Math.max(0, damaged.length - Sha256.LENGTH);
            byte[] sealed = Arrays.copyOf(damaged, end + Sha256.LENGTH);
            System.arraycopy(Sha256.of(sealed, end), 0, sealed, end, Sha256.LENGTH);
            Files.write(file, sealed);
            RecordCache cache = RecordCache.at(file, "1");
            cache.startLoading();
            for (Bundle bundle : bundles()) {
                assertThat(FileReading.read(bundle, cache).problems()).isEmpty();
            }
        }
    }

    private static List<Bundle> bundles() {
        var problems = new Problems();
        return Bundle.of(DataFolder.files(CITY, problems), problems);
    }

    /** A bit turned, a byte lost, some bytes put twice, or an end cut off. */
    private static byte[] damaged(byte[] sound, Random random, int below) {
        int at = random.nextInt(below);
        byte[] damaged = sound.clone();
        switch (random.nextInt(4)) {
            case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> {
                damaged = new byte[sound.length - 1];
                System.arraycopy(sound, 0, damaged, 0, at);
                System.arraycopy(sound, at + 1, damaged, at, damaged.length - at);
            }
            case 2 -> {
                damaged = new byte[sound.length + 7];
                System.arraycopy(sound, 0, damaged, 0, at);
                System.arraycopy(sound, at, damaged, at + 7, sound.length - at);
            }
            default -> damaged = Arrays.copyOf(sound, at);
        }
        return damaged;
    }

    @Test
    void where_nothing_can_be_written_nothing_is_kept() {
        RecordCache cache = RecordCache.at(folder.resolve("no/such/folder/records"), "1");
        assertThat(new SiteReader(CITY, 1, cache).read().record()).isPresent();
        cache.save();
        assertThat(folder).isEmptyDirectory();
    }

    private Path cacheOf(Path site, String program) {
        Path file = folder.resolve("records");
        RecordCache cache = RecordCache.at(file, program);
        new SiteReader(site, 2, cache).read();
        cache.save();
        assertThat(Optional.of(file)).hasValueSatisfying(f -> assertThat(f).isRegularFile());
        return file;
    }
}
