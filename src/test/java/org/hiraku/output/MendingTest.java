package org.hiraku.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every state in which a killed build can leave the folders, put together by hand. */
class MendingTest {

    @TempDir Path folder;

    private Publishing site;
    private Path staging;
    private Path spare;
    private Path swapping;

    /** The output holds "new", the spare site "old". */
    @BeforeEach
    void two_sites() {
        site = new Publishing(folder);
        staging = site.place().resolve("staging");
        spare = site.place().resolve("spare");
        swapping = site.place().resolve("swapping");
        site.publish("x/a.html", "old", "x/b.html", "same");
        site.publish("x/a.html", "new", "x/b.html", "same");
    }

    private void mended(String text) throws IOException {
        site.open().close();
        assertThat(site.published()).isEqualTo(Map.of("x/a.html", text, "x/b.html", "same"));
        assertThat(Publishing.isWhole(site.out())).isTrue();
        assertThat(swapping).doesNotExist();
        assertThat(staging).doesNotExist();
        site.publish("x/a.html", "next", "x/b.html", "same");
        assertThat(site.published()).isEqualTo(Map.of("x/a.html", "next", "x/b.html", "same"));
    }

    @Test
    void killed_after_the_spare_site_was_staged() throws IOException {
        Files.move(spare, staging);
        mended("new");
    }

    @Test
    void killed_while_files_were_staged() throws IOException {
        Files.move(spare, staging);
        Files.delete(staging.resolve(Manifest.NAME));
        Files.delete(staging.resolve("x/a.html"));
        Files.writeString(staging.resolve("x/a.html"), "ha");
        mended("new");
    }

    @Test
    void killed_while_the_list_was_written() throws IOException {
        Files.move(spare, staging);
        Files.writeString(staging.resolve(Manifest.NAME), "hiraku-manifest 1\n0123");
        mended("new");
    }

    @Test
    void killed_before_the_first_rename() throws IOException {
        Files.move(spare, staging);
        Files.createFile(swapping);
        mended("new");
    }

    /**
     * The former output is aside, the new site not in its place: the one instant without an output.
     */
    @Test
    void killed_between_the_two_renames() throws IOException {
        Files.createFile(swapping);
        Files.move(site.out(), staging);
        mended("new");
    }

    @Test
    void killed_between_the_two_renames_with_the_new_site_lost() throws IOException {
        Files.createFile(swapping);
        Folders.wipe(site.out());
        mended("old");
    }

    @Test
    void killed_after_the_second_rename() throws IOException {
        Files.createFile(swapping);
        mended("new");
    }

    @Test
    void killed_after_the_two_were_exchanged() throws IOException {
        Files.move(spare, staging);
        mended("new");
        assertThat(spare).exists();
    }

    /** Nobody was swapping: the output was deleted by hand, and is not brought back. */
    @Test
    void an_output_that_was_deleted_stays_deleted() throws IOException {
        Folders.wipe(site.out());
        Files.createDirectory(staging);
        site.open().close();
        assertThat(site.out()).doesNotExist();
    }

    /** Where the system has no exchange; the renames themselves fail in {@code src/test/faults}. */
    @Test
    void what_lies_in_the_way_of_a_swap_stops_it_before_it_began() throws IOException {
        Files.move(spare, staging);
        Files.writeString(swapping, "in the way");
        try (Workplace place = Workplace.hold(site.out())) {
            assertThatIOException().isThrownBy(() -> place.swap(Exchange.none()));
        }
        mended("new");
    }
}
