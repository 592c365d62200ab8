package org.hiraku.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hiraku.digest.Sha256;
import org.junit.jupiter.api.Test;

class ManifestDifferenceTest {

    /** Files as {@code a.html=1}: path and what tells its bytes. */
    private static byte[] list(String... files) {
        List<ManifestEntry> entries = new ArrayList<>();
        for (String file : files) {
            int sign = file.indexOf('=');
            byte[] text = Publishing.bytes(file.substring(sign + 1));
            String hash = Sha256.hex(text, text.length);
            entries.add(new ManifestEntry(file.substring(0, sign), hash, 1));
        }
        return new Manifest(entries).bytes();
    }

    @Test
    void changed_new_and_deleted_files_differ() {
        byte[] one = list("a=1", "b=1", "c=1", "d=1", "f=1");
        byte[] other = list("a=1", "b=2", "d=1", "e=1", "f=1", "g=1");
        assertThat(ManifestDifference.between(one, other))
                .containsExactlyInAnyOrder("b", "c", "e", "g");
        assertThat(ManifestDifference.between(other, one))
                .containsExactlyInAnyOrder("b", "c", "e", "g");
    }

    @Test
    void a_list_does_not_differ_from_itself_and_wholly_from_an_empty_one() {
        byte[] one = list("a=1", "b=1");
        assertThat(ManifestDifference.between(one, one)).isEmpty();
        assertThat(ManifestDifference.between(list(), list())).isEmpty();
        assertThat(ManifestDifference.between(one, list())).containsExactlyInAnyOrder("a", "b");
        assertThat(ManifestDifference.between(list(), one)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void a_path_that_is_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ManifestDifference.between(list("a=1"), list("../a=1")));
    }

    /**
     * Every pair of sites with files x, xy, y, each missing, in one edition or in another: 27 × 27.
     */
    @Test
    void it_is_what_comparing_file_by_file_finds() {
        for (int i = 0; i < 27; i++) {
            for (int j = 0; j < 27; j++) {
                Map<String, String> one = site(i);
                Map<String, String> other = site(j);
                assertThat(ManifestDifference.between(listOf(one), listOf(other)))
                        .isEqualTo(differing(one, other));
            }
        }
    }

    private static Map<String, String> site(int number) {
        Map<String, String> files = new TreeMap<>();
        int rest = number;
        for (String path : List.of("x", "xy", "y")) {
            if (rest % 3 > 0) {
                files.put(path, "edition " + rest % 3);
            }
            rest /= 3;
        }
        return files;
    }

    private static byte[] listOf(Map<String, String> site) {
        return list(
                site.entrySet().stream()
                        .map(file -> file.getKey() + "=" + file.getValue())
                        .toArray(String[]::new));
    }

    private static Set<String> differing(Map<String, String> one, Map<String, String> other) {
        Set<String> paths = new TreeSet<>(one.keySet());
        paths.addAll(other.keySet());
        paths.removeIf(path -> one.containsKey(path) && one.get(path).equals(other.get(path)));
        return paths;
    }
}
