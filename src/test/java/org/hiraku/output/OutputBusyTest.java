package org.hiraku.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputBusyTest {

    @TempDir Path folder;

    private Publishing site;

    @BeforeEach
    void site() {
        site = new Publishing(folder);
    }

    @Test
    void a_second_build_in_the_same_process_is_refused_and_spoils_nothing() {
        site.publish("a.html", "a");
        try (SiteOutput first = site.open()) {
            first.staging().write("a.html", Publishing.bytes("b"));
            assertThatExceptionOfType(OutputBusy.class)
                    .isThrownBy(() -> site.open())
                    .satisfies(busy -> assertThat(busy.problem().rule()).isEqualTo("output-busy"));
            first.publish();
            assertThatExceptionOfType(OutputBusy.class).isThrownBy(() -> site.open());
        }
        assertThat(site.published()).isEqualTo(Map.of("a.html", "b"));
        site.open().close();
    }

    @Test
    void a_build_in_another_process_is_respected_until_it_dies() throws Exception {
        site.publish("a.html", "a");
        Process other = ChildBuild.start(folder, "holds");
        assertThat(other.getInputStream().read()).isEqualTo('h');
        assertThatExceptionOfType(OutputBusy.class).isThrownBy(() -> site.open());
        assertThat(site.published()).isEqualTo(Map.of("a.html", "a"));
        other.destroyForcibly().waitFor();
        site.publish("a.html", "c");
        assertThat(site.published()).isEqualTo(Map.of("a.html", "c"));
    }

    @Test
    void another_output_beside_it_is_free() {
        try (SiteOutput first = site.open();
                SiteOutput second = site.open(folder.resolve("public"))) {
            first.staging().write("a.html", Publishing.bytes("a"));
            second.staging().write("b.html", Publishing.bytes("b"));
            first.publish();
            second.publish();
        }
        assertThat(Publishing.files(folder.resolve("public"))).isEqualTo(Map.of("b.html", "b"));
        assertThat(site.published()).isEqualTo(Map.of("a.html", "a"));
    }
}
