package org.hiraku.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hiraku.FixtureSite;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may lie under {@code data/}: files, and nothing that leads elsewhere. */
class DataFolderTest {

    @TempDir Path site;

    @BeforeEach
    void layTheSmallestSite() {
        new FixtureSite(FixtureSite.SITES.resolve("smallest-site")).layInto(site);
    }

    @Test
    void a_link_to_a_file_is_not_followed() throws IOException {
        Path outside = Files.writeString(site.resolve("outside.yaml"), "name: Secret");
        Files.createSymbolicLink(site.resolve("data/indicators/visits.yaml"), outside);

        assertThat(problems()).containsExactly("file-link data/indicators/visits.yaml");
    }

    @Test
    void a_link_to_a_folder_and_a_link_to_itself_are_not_followed() throws IOException {
        Path outside = Files.createDirectories(site.resolve("elsewhere"));
        Files.writeString(outside.resolve("visits.yaml"), "name: Secret");
        Files.createSymbolicLink(site.resolve("data/indicators/more"), outside);
        Files.createSymbolicLink(site.resolve("data/plans/2025-plan"), Path.of("2025-plan"));

        assertThat(problems())
                .containsExactly(
                        "file-link data/indicators/more", "file-link data/plans/2025-plan");
    }

    @Test
    void a_data_folder_that_is_a_link_is_not_followed() throws IOException {
        Files.move(site.resolve("data"), site.resolve("elsewhere"));
        Files.createSymbolicLink(site.resolve("data"), Path.of("elsewhere"));

        assertThat(problems()).containsExactly("file-link data");
    }

    @Test
    void a_site_without_data_is_told_so() throws IOException {
        Files.move(site.resolve("data"), site.resolve("elsewhere"));

        assertThat(problems()).containsExactly("data-missing data");
        assertThat(new SiteReader(site, 2).read().record()).isEmpty();
    }

    @Test
    void a_site_without_its_own_file_is_told_so() throws IOException {
        Files.delete(site.resolve("data/site.yaml"));

        assertThat(problems()).containsExactly("site-file data/site.yaml");
    }

    @Test
    void a_pipe_is_refused_without_waiting_for_it() throws Exception {
        Path pipe = site.resolve("data/indicators/visits.yaml");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();

        List<String> problems =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), this::problems);

        assertThat(problems).containsExactly("file-special data/indicators/visits.yaml");
    }

    @Test
    void a_file_that_is_too_large_is_refused_unread() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(site.resolve("data/indicators/big.yaml").toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        try (RandomAccessFile file =
                new RandomAccessFile(site.resolve("data/indicators/loans.csv").toFile(), "rw")) {
            file.setLength(FileGuard.CSV_BYTES + 1);
        }

        assertThat(Assertions.assertTimeout(Duration.ofSeconds(5), this::problems))
                .containsExactly(
                        "file-size data/indicators/big.yaml",
                        "file-size data/indicators/loans.csv");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_so() {
        DataFile gone =
                new DataFile(
                        "data/units.yaml",
                        site.resolve("data/units.yaml"),
                        DataFile.Kind.UNITS,
                        "",
                        "",
                        10);

        ParsedFile read = FileReading.read(new Bundle(gone, Optional.empty()), RecordCache.none());

        assertThat(ReadText.problems(read)).containsExactly("file-unreadable 0:0");
    }

    @Test
    void dotfiles_a_readme_and_the_schemas_are_let_be() throws IOException {
        Files.writeString(site.resolve("data/.gitkeep"), "");
        Files.writeString(site.resolve("data/plans/.DS_Store"), "\0");
        Files.createDirectories(site.resolve("data/.cache/deep"));
        Files.writeString(site.resolve("data/.cache/deep/x.yaml"), "a: 1");
        Files.writeString(site.resolve("data/plans/README.md"), "# Plans");
        Files.createDirectories(site.resolve("data/schema"));
        Files.writeString(site.resolve("data/schema/plan.schema.json"), "{}");

        assertThat(problems()).isEmpty();
    }

    @Test
    void names_of_windows_devices_and_names_in_nfd_are_no_ids() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.unix())) {
            Path folder = windows.getPath("/site");
            Files.createDirectories(folder.resolve("data/indicators"));
            for (String name : List.of("con", "nul", "com1", "CON", "ガ", "カ\u3099", "a b", "a.b")) {
                Path file = folder.resolve("data/indicators/" + name + ".yaml");
                Files.writeString(file, "name: Loans");
            }
            Reading reading = new SiteReader(folder, 1).read();

            assertThat(reading.problems().sorted())
                    .extracting("rule")
                    .containsExactlyInAnyOrder(
                            "id-syntax.device",
                            "id-syntax.device",
                            "id-syntax.device",
                            "id-syntax.capitals",
                            "id-syntax",
                            "id-syntax",
                            "id-syntax",
                            "id-syntax",
                            "site-file");
        }
    }

    @Test
    void folders_stand_in_one_another_only_so_far() throws IOException {
        Path deep = site.resolve("data/indicators/" + "a/".repeat(40));
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("x.yaml"), "name: Loans");

        assertThat(problems()).containsExactly("folder-depth data/indicators" + "/a".repeat(15));
    }

    private List<String> problems() {
        return new SiteReader(site, 2)
                .read().problems().sorted().stream()
                        .map(problem -> problem.rule() + " " + problem.place().file())
                        .toList();
    }
}
