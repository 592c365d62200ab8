package org.hiraku.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small disk of its own; where none may be mounted, that part is skipped and says so. */
class MachineFaultTest {

    @TempDir Path folder;

    private Path disk;

    private Publishing onDisk(String options) throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()))
                .as("a disk may be mounted here")
                .isTrue();
        return new Publishing(disk);
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) {
            run("umount", disk.toString());
        }
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Test
    void a_full_disk_is_told_and_the_former_site_stands() throws Exception {
        Publishing site = onDisk("size=1m");
        site.publish("a.html", "a", "b.html", "b");
        for (int n = 0; n < 2; n++) {
            MachineFault fault =
                    catchThrowableOfType(
                            MachineFault.class,
                            () -> site.publish("a.html", "A", "b.html", "x".repeat(2_000_000)));
            assertThat(fault.problem().rule()).isEqualTo("machine-disk-full");
            assertThat(site.published()).isEqualTo(Map.of("a.html", "a", "b.html", "b"));
            assertThat(site.place().resolve("staging")).doesNotExist();
        }
        site.publish("a.html", "A", "b.html", "b");
        assertThat(site.published()).isEqualTo(Map.of("a.html", "A", "b.html", "b"));
    }

    @Test
    void a_disk_without_room_for_one_more_file_is_told_too() throws Exception {
        Publishing site = onDisk("size=1m,nr_inodes=20");
        site.publish("a.html", "a");
        MachineFault fault =
                catchThrowableOfType(
                        MachineFault.class,
                        () -> {
                            try (SiteOutput output = site.open()) {
                                for (int n = 0; n < 40; n++) {
                                    output.staging().write(n + ".html", new byte[1]);
                                }
                            }
                        });
        assertThat(fault.problem().rule()).isEqualTo("machine-disk-full");
        assertThat(site.published()).isEqualTo(Map.of("a.html", "a"));
    }

    @Test
    void a_disk_that_can_only_be_read_is_told() throws Exception {
        Publishing site = onDisk("size=1m");
        site.publish("a.html", "a");
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
        MachineFault fault =
                catchThrowableOfType(MachineFault.class, () -> site.publish("a.html", "b"));
        assertThat(fault.problem().rule()).isEqualTo("machine-read-only");
        assertThat(site.published()).isEqualTo(Map.of("a.html", "a"));
    }

    @Test
    void a_folder_that_is_a_disk_of_its_own_is_refused() throws Exception {
        onDisk("size=1m");
        OutputRefused refused =
                catchThrowableOfType(
                        OutputRefused.class, () -> new Publishing(folder).open(disk).close());
        assertThat(refused.problem().rule()).isEqualTo("output-mount");
    }

    @Test
    void an_error_is_told_by_what_it_comes_from_in_whatever_language_the_system_speaks() {
        Path path = folder.resolve("a.html");
        assertThat(rule(path, new AccessDeniedException("a.html"))).isEqualTo("machine-permission");
        assertThat(rule(path, new IOException("No space left on device")))
                .isEqualTo("machine-disk-full");
        assertThat(rule(path, new FileSystemException("a", null, "Read-only file system")))
                .isEqualTo("machine-read-only");
        assertThat(rule(path, new IOException("入出力エラー"))).isEqualTo("machine-fault");
    }

    @Test
    void a_folder_of_the_system_is_no_full_disk() {
        Path processes = Path.of("/proc");
        assumeThat(processes.resolve("self")).exists();
        assertThat(rule(processes.resolve("x"), new NoSuchFileException("/proc/x")))
                .isEqualTo("machine-no-disk");
    }

    private static String rule(Path path, IOException error) {
        return MachineFault.of(path, error).problem().rule();
    }
}
