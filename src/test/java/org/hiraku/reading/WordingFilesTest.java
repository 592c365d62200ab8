package org.hiraku.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.hiraku.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site's labels, and what a site writes in their place. */
class WordingFilesTest {

    private static final Map<String, byte[]> THEME =
            Map.of(
                    "ja.yaml", "result: {met: 達成, missed: 未達成}\nplan: 計画\n".getBytes(UTF_8),
                    "en.yaml", "result: {met: Met, missed: Missed}\nplan: Plan\n".getBytes(UTF_8));

    @TempDir Path site;

    private final Problems problems = new Problems();

    @Test
    void nested_keys_are_joined_by_dots() {
        assertThat(read().get("ja"))
                .containsExactly(
                        Map.entry("plan", "計画"),
                        Map.entry("result.met", "達成"),
                        Map.entry("result.missed", "未達成"));
    }

    @Test
    void a_site_replaces_single_labels_and_may_add_a_language() throws IOException {
        write("en.yaml", "result: {met: Achieved, missed: ''}\n");
        write("fr.yaml", "plan: Projet\n");

        var labels = read();

        assertThat(labels.get("en"))
                .containsEntry("result.met", "Achieved")
                .containsEntry("result.missed", "")
                .containsEntry("plan", "Plan");
        assertThat(labels.get("fr")).containsOnly(Map.entry("plan", "Projet"));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void a_label_nobody_asks_for_is_told_with_the_nearest() throws IOException {
        write("en.yaml", "result: {mte: Achieved, met: [a, b]}\nwholly: other\n");

        assertThat(read().get("en")).containsEntry("result.met", "Met");
        assertThat(problems.sorted())
                .extracting(p -> p.rule() + " " + p.place().line() + ":" + p.place().column())
                .containsExactly(
                        "wording-key.near 1:10", "shape.text-for-list 1:30", "wording-key 2:1");
        assertThat(problems.sorted().get(0).details()).containsEntry("nearest", "result.met");
    }

    @Test
    void a_label_takes_only_what_the_theme_fills_in_in_any_language_or_number() throws IOException {
        write(
                "en.yaml",
                "met: \"{period}: met\"\nunmet: \"missed {period}, {nope} {\"\n"
                        + "left: {one: \"{count} left\", other: \"{count} of {all}\"}\n");

        assertThat(readFrom("met: \"{period}\"\nunmet: m\nleft: {one: One, other: \"{count}\"}\n"))
                .containsEntry("met", "{period}: met")
                .containsEntry("unmet", "m")
                .containsEntry("left.one", "{count} left")
                .containsEntry("left.other", "{count}");
        assertThat(problems.sorted())
                .extracting(
                        p -> p.rule() + " " + p.place().line() + " " + p.details().get("allowed"))
                .containsExactly("wording-form.no-slot 2 ", "wording-form.slot 3 {count}");
    }

    /** A group of no digits would never end, and an era has to begin on some day. */
    @Test
    void a_label_by_which_is_counted_stays_a_number_or_a_day() throws IOException {
        write("en.yaml", "groups: \"0\"\nfrom: \"2019-02-30\"\nfiscal-from: \"2020\"\n");

        assertThat(readFrom("groups: \"3\"\nfrom: \"2019-05-01\"\nfiscal-from: \"2019\"\n"))
                .containsEntry("groups", "3")
                .containsEntry("from", "2019-05-01")
                .containsEntry("fiscal-from", "2020");
        assertThat(problems.sorted())
                .extracting(p -> p.rule())
                .containsExactly("wording-form.number", "wording-form.day");
    }

    private SortedMap<String, String> readFrom(String theme) {
        return WordingFiles.read(Map.of("en.yaml", theme.getBytes(UTF_8)), site, problems)
                .get("en");
    }

    @Test
    void a_link_is_not_followed() throws IOException {
        Path outside = Files.writeString(site.resolve("outside.yaml"), "plan: Secret\n");
        Files.createDirectories(site.resolve("data/wording"));
        Files.createSymbolicLink(site.resolve("data/wording/en.yaml"), outside);

        assertThat(read().get("en")).containsEntry("plan", "Plan");
    }

    private SortedMap<String, SortedMap<String, String>> read() {
        return WordingFiles.read(THEME, site, problems);
    }

    private void write(String name, String yaml) throws IOException {
        Files.createDirectories(site.resolve("data/wording"));
        Files.writeString(site.resolve("data/wording").resolve(name), yaml);
    }
}
