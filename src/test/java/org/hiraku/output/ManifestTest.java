package org.hiraku.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hiraku.digest.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    private static ManifestEntry entry(String path) {
        return new ManifestEntry(path, HASH, 12_345_678_901L);
    }

    @Test
    void what_is_written_is_read_again() {
        Manifest manifest = new Manifest(List.of(entry("a.html"), entry("b/c.html")));
        assertThat(Manifest.read(manifest.bytes())).contains(manifest);
        assertThat(Manifest.read(new Manifest(List.of()).bytes()))
                .contains(new Manifest(List.of()));
    }

    @Test
    void a_hundred_thousand_files_are_read_again() {
        Manifest manifest =
                new Manifest(
                        IntStream.range(100_000, 200_000)
                                .mapToObj(n -> entry("p/" + n + "/index.html"))
                                .toList());
        assertThat(Manifest.read(manifest.bytes())).contains(manifest);
    }

    @Test
    void a_list_that_was_cut_or_touched_at_any_place_is_none() {
        byte[] whole = new Manifest(List.of(entry("a.html"), entry("b.html"))).bytes();
        for (int i = 0; i < whole.length; i++) {
            byte[] touched = whole.clone();
            touched[i] ^= 1;
            assertThat(Manifest.read(touched)).as("touched at %d", i).isEmpty();
            assertThat(Manifest.read(Arrays.copyOf(whole, i))).as("cut at %d", i).isEmpty();
        }
    }

    /** Each with a correct hash at its end: made up, not damaged. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123 12 a.html",
                "@ 12 ../a.html",
                "@ 12 /etc/passwd",
                "@ 12 a b.html",
                "@ 12 ",
                "@ 12",
                "@ x a.html",
                "@",
                ""
            })
    void a_line_that_is_none_makes_no_list(String line) {
        String body = "hiraku-manifest 2\n" + line.replace("@", HASH) + "\n";
        byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
        String whole = body + "sha256 " + Sha256.hex(bytes, bytes.length) + "\n";
        assertThat(Manifest.read(whole.getBytes(StandardCharsets.US_ASCII))).isEmpty();
    }

    @Test
    void a_link_is_not_followed_to_a_list(@TempDir Path folder) throws IOException {
        Path elsewhere = Files.write(folder.resolve("elsewhere"), new Manifest(List.of()).bytes());
        assertThat(Manifest.in(folder)).isEmpty();
        Files.createSymbolicLink(folder.resolve(Manifest.NAME), elsewhere);
        assertThat(Manifest.in(folder)).isEmpty();
        Files.delete(folder.resolve(Manifest.NAME));
        Files.move(elsewhere, folder.resolve(Manifest.NAME));
        assertThat(Manifest.in(folder)).isPresent();
    }
}
