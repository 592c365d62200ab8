package org.hiraku.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteOutputTest {

    @TempDir Path folder;

    private Publishing site;

    @BeforeEach
    void site() {
        site = new Publishing(folder);
    }

    @Test
    void files_lie_where_their_paths_say_with_a_list_of_them() throws IOException {
        Published published =
                site.publish("ja/index.html", "開く", "robots.txt", "", ".nojekyll", "");
        assertThat(site.published())
                .isEqualTo(Map.of("ja/index.html", "開く", "robots.txt", "", ".nojekyll", ""));
        assertThat(Files.readString(site.out().resolve(Manifest.NAME)))
                .isEqualTo(
                        """
                        hiraku-manifest 2
                        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0 .nojekyll
                        3aa692fcaae417d44b41e4a0b7794cd62239768343a425c68887d6de0f45b13e 6 ja/index.html
                        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0 robots.txt
                        sha256 b6482a84ebbec04c29ad82ebf12b6397e4b7d590b7f5b455982413d4c79f858e
                        """);
        assertThat(published).isEqualTo(new Published(3, 0, 0, 6));
        assertThat(published.files()).isEqualTo(3);
    }

    @Test
    void unchanged_files_stay_the_same_files_with_their_times_build_after_build()
            throws IOException {
        site.publish("a/index.html", "a", "b/index.html", "b1");
        old("a/index.html");
        String a = site.identity("a/index.html");
        String b = site.identity("b/index.html");
        for (int n = 2; n <= 5; n++) {
            assertThat(site.publish("a/index.html", "a", "b/index.html", "b" + n))
                    .isEqualTo(new Published(1, 1, 0, 3));
            assertThat(site.identity("a/index.html")).isEqualTo(a);
            assertThat(site.identity("b/index.html")).isNotEqualTo(b);
            assertThat(site.published()).containsEntry("b/index.html", "b" + n);
            assertThat(Publishing.isWhole(site.out())).isTrue();
        }
    }

    private void old(String path) throws IOException {
        FileTime time = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(site.out().resolve(path), time);
    }

    @Test
    void a_file_that_turns_back_is_a_new_file_so_that_no_cache_takes_it_for_old()
            throws IOException {
        site.publish("a.html", "one", "b.html", "b");
        old("a.html");
        String first = site.identity("a.html");
        site.publish("a.html", "two", "b.html", "b");
        site.publish("a.html", "one", "b.html", "b");
        assertThat(site.published()).containsEntry("a.html", "one");
        assertThat(site.identity("a.html")).isNotEqualTo(first);
        assertThat(Files.getLastModifiedTime(site.out().resolve("a.html")).toInstant())
                .isAfter(Instant.parse("2020-01-01T00:00:00Z"));
    }

    @Test
    void files_that_are_no_more_go_and_so_do_folders_left_empty() throws IOException {
        site.publish("a/b/c/index.html", "c", "a/index.html", "a", "d/index.html", "d");
        assertThat(site.publish("a/index.html", "a")).isEqualTo(new Published(0, 1, 2, 1));
        site.publish("a/index.html", "a");
        site.publish("a/index.html", "a");
        assertThat(site.out().resolve("a/b")).doesNotExist();
        assertThat(site.out().resolve("d")).doesNotExist();
        assertThat(site.published()).isEqualTo(Map.of("a/index.html", "a"));
    }

    @Test
    void a_file_known_by_its_fingerprint_is_kept_without_its_bytes() throws IOException {
        try (SiteOutput output = site.open()) {
            assertThat(output.staging().keep("a.html", "f1")).isFalse();
            output.staging().write("a.html", Publishing.bytes("a"), 1, "f1");
            output.publish();
        }
        String a = site.identity("a.html");
        for (int n = 0; n < 3; n++) {
            try (SiteOutput output = site.open()) {
                assertThat(output.staging().keep("a.html", "f2")).isFalse();
                assertThat(output.staging().keep("a.html", "")).isFalse();
                assertThat(output.staging().keep("b.html", "f1")).isFalse();
                assertThat(output.staging().keep("a.html", "f1")).isTrue();
                assertThat(output.publish()).isEqualTo(new Published(0, 1, 0, 1));
            }
            assertThat(site.identity("a.html")).isEqualTo(a);
        }
    }

    @Test
    void the_same_bytes_under_a_new_fingerprint_keep_the_file_and_are_known_by_the_new_one()
            throws IOException {
        write("a.html", "a", "f1");
        String a = site.identity("a.html");
        write("a.html", "a", "f2");
        assertThat(site.identity("a.html")).isEqualTo(a);
        try (SiteOutput output = site.open()) {
            assertThat(output.staging().keep("a.html", "f2")).isTrue();
        }
    }

    private void write(String path, String text, String fingerprint) {
        try (SiteOutput output = site.open()) {
            byte[] bytes = Publishing.bytes(text);
            output.staging().write(path, bytes, bytes.length, fingerprint);
            output.publish();
        }
    }

    @Test
    void only_the_first_bytes_of_a_buffer_are_written() {
        try (SiteOutput output = site.open()) {
            output.staging().write("a.txt", Publishing.bytes("abcdef"), 3, "");
            output.publish();
        }
        assertThat(site.published()).isEqualTo(Map.of("a.txt", "abc"));
    }

    @Test
    void what_somebody_did_to_a_file_of_the_output_is_undone() throws IOException {
        for (int builds = 1; builds <= 3; builds++) {
            for (int n = 0; n < builds; n++) {
                site.publish("a.html", "aa", "b.html", "bb", "c/c.html", "cc", "d.html", "dd");
            }
            Files.writeString(site.out().resolve("a.html"), "longer", StandardOpenOption.APPEND);
            Files.delete(site.out().resolve("b.html"));
            Files.delete(site.out().resolve("c/c.html"));
            Files.delete(site.out().resolve("c"));
            Path other = Files.writeString(folder.resolve("other"), "xx");
            Files.delete(site.out().resolve("d.html"));
            Files.createSymbolicLink(site.out().resolve("d.html"), other);
            site.publish("a.html", "aa", "b.html", "bb", "c/c.html", "cc", "d.html", "dd");
            assertThat(site.published())
                    .isEqualTo(
                            Map.of(
                                    "a.html",
                                    "aa",
                                    "b.html",
                                    "bb",
                                    "c/c.html",
                                    "cc",
                                    "d.html",
                                    "dd"));
            assertThat(other).hasContent("xx");
        }
    }

    @Test
    void bytes_changed_in_place_without_a_change_of_size_are_undone_too() throws IOException {
        site.publish("a.html", "aa");
        site.publish("a.html", "aa");
        Path a = site.out().resolve("a.html");
        Files.writeString(a, "xx");
        Files.setLastModifiedTime(a, FileTime.from(Instant.now().plusSeconds(5)));
        site.publish("a.html", "aa");
        assertThat(site.published()).isEqualTo(Map.of("a.html", "aa"));
    }

    @Test
    void a_page_may_become_a_folder_and_a_folder_a_page() {
        site.publish("x", "file", "y/index.html", "folder", "y/z/index.html", "deeper");
        for (int n = 0; n < 3; n++) {
            site.publish("x/index.html", "folder", "y", "file");
            assertThat(site.published()).isEqualTo(Map.of("x/index.html", "folder", "y", "file"));
            site.publish("x", "file", "y/index.html", "folder");
            assertThat(site.published()).isEqualTo(Map.of("x", "file", "y/index.html", "folder"));
        }
    }

    @Test
    void two_files_for_one_path_are_our_bug_and_leave_the_former_site() {
        site.publish("a.html", "a");
        try (SiteOutput output = site.open()) {
            output.staging().write("b.html", Publishing.bytes("1"));
            assertThatIllegalStateException()
                    .isThrownBy(() -> output.staging().write("b.html", Publishing.bytes("2")))
                    .withMessageContaining("b.html");
        }
        assertThat(site.published()).isEqualTo(Map.of("a.html", "a"));
    }

    @Test
    void a_file_where_a_folder_is_needed_is_our_bug_and_leaves_the_former_site() {
        for (int n = 0; n < 3; n++) {
            site.publish("c/d.html", "d" + n, "c/e.html", "e");
            for (String first : List.of("c", "c/e.html", "c/new.html")) {
                String then = first.equals("c") ? "c/e.html" : "c";
                assertThatIllegalStateException()
                        .isThrownBy(() -> site.publish(twoFiles(first, then)))
                        .withMessage("a file and a folder at c");
            }
            assertThat(site.published()).isEqualTo(Map.of("c/d.html", "d" + n, "c/e.html", "e"));
        }
    }

    private static Map<String, String> twoFiles(String first, String then) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(first, "e");
        files.put(then, "e");
        return files;
    }

    @Test
    void a_path_that_is_none_is_refused() {
        try (SiteOutput output = site.open()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> output.staging().write("../x.html", new byte[0]));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> output.staging().write(Manifest.NAME, new byte[0]));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> output.staging().write("a.html", new byte[0], 0, "a b"));
        }
        assertThat(site.out()).doesNotExist();
    }

    @Test
    void what_is_not_published_leaves_no_trace_in_the_output() throws IOException {
        site.publish("a.html", "a");
        site.publish("a.html", "b");
        try (SiteOutput output = site.open()) {
            output.staging().write("a.html", Publishing.bytes("c"));
        }
        assertThat(site.published()).isEqualTo(Map.of("a.html", "b"));
        assertThat(site.place().resolve("staging")).doesNotExist();
        site.publish("a.html", "b");
        assertThat(Publishing.isWhole(site.out())).isTrue();
    }

    @Test
    void many_threads_in_any_order_make_the_same_site_as_one() throws IOException {
        Map<String, String> files = new TreeMap<>();
        IntStream.range(0, 2000)
                .forEach(n -> files.put("p" + n % 7 + "/q" + n % 50 + "/" + n + ".html", "n" + n));
        site.publish(files);
        Publishing other = new Publishing(Files.createDirectory(folder.resolve("other")));
        for (int n = 0; n < 3; n++) {
            try (SiteOutput output = other.open()) {
                List.copyOf(files.entrySet()).parallelStream()
                        .forEach(
                                file ->
                                        output.staging()
                                                .write(
                                                        file.getKey(),
                                                        Publishing.bytes(file.getValue())));
                assertThat(output.publish().files()).isEqualTo(2000);
            }
            assertThat(other.published()).isEqualTo(files);
            assertThat(other.out().resolve(Manifest.NAME))
                    .hasSameBinaryContentAs(site.out().resolve(Manifest.NAME));
        }
    }

    @Test
    void an_empty_folder_that_is_there_may_become_the_output() throws IOException {
        Files.createDirectory(site.out());
        site.publish("a.html", "a");
        assertThat(site.published()).isEqualTo(Map.of("a.html", "a"));
    }

    @Test
    void an_output_that_was_deleted_is_made_anew_from_nothing() throws IOException {
        site.publish("a.html", "a", "b.html", "b");
        site.publish("a.html", "a", "b.html", "c");
        Folders.wipe(site.out());
        assertThat(site.publish("a.html", "a")).isEqualTo(new Published(1, 0, 0, 1));
        assertThat(site.published()).isEqualTo(Map.of("a.html", "a"));
    }

    @Test
    void who_may_see_the_output_stays_as_it_was_set() throws IOException {
        site.publish("a.html", "a");
        Files.setPosixFilePermissions(site.out(), PosixFilePermissions.fromString("rwxr-x---"));
        for (int n = 0; n < 3; n++) {
            site.publish("a.html", "b" + n);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(site.out())))
                    .isEqualTo("rwxr-x---");
        }
    }

    @Test
    void an_output_may_lie_deep_in_folders_that_do_not_exist_yet() {
        Path deep = folder.resolve("a/b/output");
        try (SiteOutput output = site.open(deep)) {
            output.staging().write("x.html", Publishing.bytes("x"));
            output.publish();
        }
        assertThat(Publishing.files(deep)).isEqualTo(Map.of("x.html", "x"));
    }

    @Test
    void the_workplace_beside_the_output_is_not_for_git() throws IOException {
        site.publish("a.html", "a");
        assertThat(folder.resolve(".hiraku/.gitignore")).hasContent("*");
        assertThat(site.beside()).containsExactly(".hiraku", "output");
    }
}
