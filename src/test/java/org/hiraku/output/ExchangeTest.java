package org.hiraku.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {

    @TempDir Path folder;

    private Path one;
    private Path other;

    @BeforeEach
    void two_folders() throws IOException {
        one = Files.createDirectory(folder.resolve("one"));
        other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(one.resolve("x"), "one");
        Files.writeString(other.resolve("x"), "other");
    }

    @Test
    void two_folders_have_each_others_names_or_nothing_happened() {
        boolean swapped = Exchange.prepared().swap(one, other);
        assertThat(one.resolve("x")).hasContent(swapped ? "other" : "one");
        assertThat(other.resolve("x")).hasContent(swapped ? "one" : "other");
    }

    @Test
    void a_folder_that_is_not_there_cannot_be_exchanged() {
        assertThat(Exchange.prepared().swap(one, folder.resolve("nowhere"))).isFalse();
        assertThat(one.resolve("x")).hasContent("one");
    }

    @Test
    void one_that_always_declines_does_nothing() {
        assertThat(Exchange.none().swap(one, other)).isFalse();
        assertThat(one.resolve("x")).hasContent("one");
    }

    /**
     * From release 22 on Java can call it, when it was started with leave to do so, as children
     * are.
     */
    @Test
    void linux_exchanges_them_under_a_new_java() throws Exception {
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(22);
        assertThat(ChildBuild.start(folder, "exchanges").waitFor()).isZero();
        assertThat(one.resolve("x")).hasContent("other");
        assertThat(other.resolve("x")).hasContent("one");
    }
}
