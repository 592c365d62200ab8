package org.hiraku.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.hiraku.digest.Sha256;
import org.hiraku.problem.Problem;
import org.hiraku.problem.ProblemWording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputRefusedTest {

    @TempDir Path folder;

    private Publishing site;

    @BeforeEach
    void site() throws IOException {
        site = new Publishing(folder);
        Files.createDirectories(folder.resolve("site/data/plans"));
    }

    private Problem refused(Path out) {
        return catchThrowableOfType(OutputRefused.class, () -> site.open(out).close()).problem();
    }

    private Problem refused() {
        return refused(site.out());
    }

    @Test
    void the_root_of_the_file_system() {
        assertThat(refused(Path.of("/")).rule()).isEqualTo("output-root");
        assertThat(refused(Path.of("/tmp/..")).rule()).isEqualTo("output-root");
    }

    @Test
    void a_home_and_what_holds_it() {
        Path home = Path.of(System.getProperty("user.home")).toAbsolutePath();
        assumeThat(home).isDirectory();
        assertThat(refused(home).rule()).isIn("output-home", "output-root");
        assertThat(refused(home.resolve("x/..")).rule()).isIn("output-home", "output-root");
    }

    @Test
    void a_link_wherever_it_leads() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(site.out(), real);
        assertThat(refused().rule()).isEqualTo("output-link");
        Files.delete(site.out());
        Files.createSymbolicLink(site.out(), folder.resolve("nowhere"));
        assertThat(refused().rule()).isEqualTo("output-link");
        assertThat(folder.resolve(".hiraku")).doesNotExist();
    }

    @Test
    void but_a_link_on_the_way_to_it_is_fine() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        try (SiteOutput output = site.open(link.resolve("output"))) {
            output.staging().write("a.html", Publishing.bytes("a"));
            output.publish();
        }
        assertThat(Publishing.files(real.resolve("output"))).containsOnlyKeys("a.html");
    }

    @Test
    void a_file() throws IOException {
        Files.writeString(site.out(), "mine");
        assertThat(refused().rule()).isEqualTo("output-not-folder");
        assertThat(site.out()).hasContent("mine");
    }

    @Test
    void the_site_and_what_holds_it() {
        assertThat(refused(folder.resolve("site")).rule()).isEqualTo("output-holds-site");
        assertThat(refused(folder).rule()).isEqualTo("output-holds-site");
        assertThat(refused(folder.resolve("site/data/..")).rule()).isEqualTo("output-holds-site");
    }

    @Test
    void the_folder_of_the_data_and_any_in_it() throws IOException {
        assertThat(refused(folder.resolve("site/data")).rule()).isEqualTo("output-in-sources");
        assertThat(refused(folder.resolve("site/data/plans")).rule())
                .isEqualTo("output-in-sources");
        assertThat(refused(folder.resolve("site/data/new")).rule()).isEqualTo("output-in-sources");
        Path link = Files.createSymbolicLink(folder.resolve("l"), folder.resolve("site/data"));
        assertThat(refused(link.resolve("new")).rule()).isEqualTo("output-in-sources");
        assertThat(folder.resolve("site/data/new")).doesNotExist();
    }

    @Test
    void our_own_workplace() {
        site.publish("a.html", "a");
        assertThat(refused(folder.resolve(".hiraku")).rule()).isEqualTo("output-in-sources");
        assertThat(refused(folder.resolve(".hiraku/output/x")).rule())
                .isEqualTo("output-in-sources");
    }

    @Test
    void a_folder_with_files_and_no_list_of_ours_beside_which_nothing_is_made() throws IOException {
        Files.createDirectories(site.out().resolve("photos"));
        Files.writeString(site.out().resolve("letter.txt"), "mine");
        Problem problem = refused();
        assertThat(problem.rule()).isEqualTo("output-foreign");
        assertThat(problem.details()).containsEntry("file", "letter.txt");
        assertThat(site.beside()).containsExactly("output", "site");
        assertThat(site.out().resolve("letter.txt")).hasContent("mine");
    }

    @Test
    void a_file_of_somebody_else_among_ours_however_deep() throws IOException {
        for (String foreign : List.of("letter.txt", "a/b/letter.txt", "a/new/letter.txt", ".x")) {
            for (int builds = 0; builds < 3; builds++) {
                site.publish("a/b/index.html", "b" + builds, "index.html", "a");
            }
            Path mine = site.out().resolve(foreign);
            Files.createDirectories(mine.getParent());
            Files.writeString(mine, "mine");
            assertThat(refused().rule()).isEqualTo("output-foreign");
            assertThat(foreign).startsWith(refused().details().get("file"));
            assertThat(mine).hasContent("mine");
            Files.delete(mine);
            Files.deleteIfExists(site.out().resolve("a/new"));
        }
        site.publish("index.html", "a");
        assertThat(site.published()).isEqualTo(Map.of("index.html", "a"));
    }

    @Test
    void a_folder_of_ours_that_became_a_link_out_of_it() throws IOException {
        site.publish("a/index.html", "a", "index.html", "i");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("index.html"), "a");
        Folders.wipe(site.out().resolve("a"));
        Files.createSymbolicLink(site.out().resolve("a"), elsewhere);
        assertThat(refused().rule()).isEqualTo("output-foreign");
        assertThat(elsewhere.resolve("index.html")).hasContent("a");
    }

    @Test
    void a_workplace_that_is_a_link_out_of_it() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve(".hiraku"), elsewhere);
        assertThat(refused().rule()).isEqualTo("output-link");
        Files.delete(folder.resolve(".hiraku"));
        Files.createDirectory(folder.resolve(".hiraku"));
        Files.createSymbolicLink(site.place(), elsewhere);
        assertThat(refused().rule()).isEqualTo("output-link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    /** The link goes; what it leads to, another site of ours, stays as it is. */
    @Test
    void nor_is_a_link_followed_where_the_next_site_is_made() throws IOException {
        for (String name : List.of("spare", "staging")) {
            site.publish("a.html", "a", "b.html", "b");
            Path elsewhere = folder.resolve("elsewhere");
            Folders.wipe(elsewhere);
            Publishing other = new Publishing(Files.createDirectory(elsewhere));
            other.publish("a.html", "a", "b.html", "b");
            Folders.wipe(site.place().resolve(name));
            Files.createSymbolicLink(site.place().resolve(name), other.out());
            site.publish("a.html", "A");
            site.publish("a.html", "B");
            assertThat(other.published()).isEqualTo(Map.of("a.html", "a", "b.html", "b"));
            assertThat(site.published()).isEqualTo(Map.of("a.html", "B"));
        }
    }

    @Test
    void a_list_that_was_touched() throws IOException {
        site.publish("a.html", "a");
        Files.writeString(site.out().resolve(Manifest.NAME), "x", StandardOpenOption.APPEND);
        assertThat(refused().rule()).isEqualTo("output-manifest");
        assertThat(site.published()).isEqualTo(Map.of("a.html", "a"));
    }

    @Test
    void a_list_in_the_form_of_another_version() throws IOException {
        site.publish("a.html", "a");
        Path list = site.out().resolve(Manifest.NAME);
        Files.writeString(
                list,
                Files.readString(list)
                        .replaceFirst("^hiraku-manifest [0-9]+", "hiraku-manifest 1"));
        assertThat(refused().rule()).isEqualTo("output-version");
        assertThat(site.published()).isEqualTo(Map.of("a.html", "a"));
    }

    /** A list that was made up, its own hash correct, that names a file outside the folder. */
    @Test
    void a_list_that_names_files_outside() throws IOException {
        Files.createDirectory(site.out());
        Files.writeString(folder.resolve("letter.txt"), "mine");
        byte[] list =
                new Manifest(
                                List.of(
                                        new ManifestEntry(
                                                "../letter.txt", Sha256.hex(new byte[4], 4), 4)))
                        .bytes();
        Files.write(site.out().resolve(Manifest.NAME), list);
        assertThat(refused().rule()).isEqualTo("output-manifest");
        assertThat(folder.resolve("letter.txt")).hasContent("mine");
    }

    /** Dropped into the output while the next site was being made: kept aside, never deleted. */
    @Test
    void a_file_that_came_in_during_a_build_is_not_lost() throws IOException {
        site.publish("a/index.html", "1");
        try (SiteOutput output = site.open()) {
            output.staging().write("a/index.html", Publishing.bytes("2"));
            Files.writeString(site.out().resolve("a/letter.txt"), "mine");
            output.publish();
        }
        assertThat(site.published()).isEqualTo(Map.of("a/index.html", "2"));
        site.publish("a/index.html", "3");
        assertThat(site.published()).isEqualTo(Map.of("a/index.html", "3"));
        assertThat(site.place().resolve("not-ours-1/a/letter.txt")).hasContent("mine");
        assertThat(site.place().resolve("not-ours-1/a/index.html")).doesNotExist();
        site.publish("a/index.html", "4");
        assertThat(Publishing.isWhole(site.out())).isTrue();
    }

    @Test
    void every_refusal_and_fault_has_its_words_in_both_languages() {
        for (String language : ProblemWording.LANGUAGES) {
            assertThat(ProblemWording.in(language).keys())
                    .contains(
                            List.of(
                                            "output-root",
                                            "output-version",
                                            "machine-no-disk",
                                            "output-link",
                                            "output-not-folder",
                                            "output-mount",
                                            "output-holds-site",
                                            "output-in-sources",
                                            "output-home",
                                            "output-foreign",
                                            "output-manifest",
                                            "output-busy",
                                            "machine-disk-full",
                                            "machine-read-only",
                                            "machine-permission",
                                            "machine-fault")
                                    .stream()
                                    .flatMap(
                                            rule -> List.of(rule + ".what", rule + ".fix").stream())
                                    .toArray(String[]::new));
        }
        Problem problem = refused(folder);
        assertThat(ProblemWording.in("en").what(problem)).contains(folder.toString());
        assertThat(ProblemWording.in("ja").what(problem)).contains(folder.toString());
    }
}
