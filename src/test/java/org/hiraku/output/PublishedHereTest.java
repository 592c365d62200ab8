package org.hiraku.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which former files are kept unmade: those that this machine published, and nobody touched. */
class PublishedHereTest {

    @TempDir private Path folder;

    private Publishing site;

    @BeforeEach
    void twice() {
        site = new Publishing(folder);
        write("aa", "f1");
        write("aa", "f1");
    }

    @Test
    void a_file_published_here_is_kept_from_the_output_and_from_the_site_before_it()
            throws IOException {
        String a = site.identity("a.html");
        assertThat(isKept("f1")).isTrue();
        Folders.wipe(site.place().resolve("spare"));
        assertThat(isKept("f1")).isTrue();
        assertThat(site.identity("a.html")).isEqualTo(a);
    }

    @Test
    void without_the_list_nothing_is_kept_unmade() throws IOException {
        Files.delete(site.ownList());
        assertThat(isKept("f1")).isFalse();
    }

    @Test
    void a_list_of_another_output_does_not_count() throws IOException {
        byte[] former = Files.readAllBytes(site.ownList());
        write("bb", "f1");
        Files.write(site.ownList(), former);
        assertThat(isKept("f1")).isFalse();
    }

    @Test
    void a_damaged_list_is_none() throws IOException {
        byte[] sound = Files.readAllBytes(site.ownList());
        Random random = new Random(20260403);
        for (int n = 0; n < 100; n++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(sound.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(site.ownList(), damaged);
            assertThat(isKept("f1")).as("damage %d", n).isFalse();
        }
        Files.write(site.ownList(), sound);
        assertThat(isKept("f1")).isTrue();
    }

    @Test
    void a_file_that_another_took_the_place_of_is_not_kept() throws IOException {
        for (Path root : List.of(site.out(), site.place().resolve("spare"))) {
            Path a = root.resolve("a.html");
            FileTime time = Files.getLastModifiedTime(a);
            Path other = Files.writeString(folder.resolve("other"), "xx");
            Files.setLastModifiedTime(other, time);
            Files.delete(a);
            Files.move(other, a);
        }
        assertThat(isKept("f1")).isFalse();
    }

    @Test
    void a_file_that_was_written_over_is_not_kept() throws IOException {
        Path a = site.out().resolve("a.html");
        FileTime time = Files.getLastModifiedTime(a);
        Files.writeString(a, "xx");
        Files.setLastModifiedTime(a, FileTime.fromMillis(time.toMillis() - 1000));
        assertThat(isKept("f1")).isFalse();
    }

    /** As a stranger would who brings an output, its list and the site before it along. */
    @Test
    void a_forged_output_never_becomes_the_site() throws IOException {
        for (String fingerprint : List.of("", "f1")) {
            forge(site.out());
            forge(site.place().resolve("spare"));
            write("aa", fingerprint);
            assertThat(site.published()).isEqualTo(Map.of("a.html", "aa"));
            assertThat(Publishing.isWhole(site.out())).isTrue();
        }
    }

    /** The list speaks of the right bytes, the file holds others of the same length. */
    private static void forge(Path root) throws IOException {
        Path list = root.resolve(Manifest.NAME);
        Path a = root.resolve("a.html");
        Files.deleteIfExists(a);
        Files.writeString(a, "xx");
        Files.setLastModifiedTime(a, FileTime.fromMillis(0));
        Files.setLastModifiedTime(root, FileTime.fromMillis(0));
        assertThat(Manifest.in(root)).isPresent();
        assertThat(list).isRegularFile();
    }

    private boolean isKept(String fingerprint) {
        try (SiteOutput output = site.open()) {
            boolean kept = output.staging().keep("a.html", fingerprint);
            if (kept) {
                output.publish();
            }
            return kept;
        }
    }

    private void write(String text, String fingerprint) {
        try (SiteOutput output = site.open()) {
            byte[] bytes = Publishing.bytes(text);
            output.staging().write("a.html", bytes, bytes.length, fingerprint);
            output.publish();
        }
    }
}
