package org.hiraku.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hiraku.FixtureSite;
import org.hiraku.baking.Theme;
import org.hiraku.reading.RecordCache;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TranslationsCommandTest {

    private static final String TITLE = "data/plans/2024-plan/reading.yaml:title";

    @TempDir private Path site;

    private record Answer(int exitCode, String out, String err) {}

    @BeforeEach
    void lay_the_smallest_site() {
        new FixtureSite(FixtureSite.SITES.resolve("smallest-site")).layInto(site);
    }

    @Test
    void records_every_translation_the_first_time() throws IOException {
        Answer answer = run();

        assertThat(answer.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(answer.out()).startsWith("translations.lock: 8 translations, 8 of them new");
        assertThat(lock()).hasSize(9).anyMatch(line -> line.startsWith("data/site.yaml title en "));
        assertThat(check().exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void leaves_the_file_alone_when_nothing_has_changed() throws IOException {
        run();
        var before = Files.getLastModifiedTime(site.resolve("translations.lock"));
        run();

        assertThat(Files.getLastModifiedTime(site.resolve("translations.lock"))).isEqualTo(before);
        try (Stream<Path> files = Files.list(site)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("data", "translations.lock");
        }
    }

    @Test
    void a_new_translation_is_one_new_line() throws IOException {
        run();
        List<String> before = lock();
        edit("title:", "notes: [{ja: 注, en: Note}]\ntitle:");
        assertThat(check().exitCode()).isEqualTo(ExitCode.DATA);

        run();

        assertThat(lock()).hasSize(before.size() + 1).containsAll(before);
        assertThat(check().exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void what_is_older_than_its_source_stays_so_until_it_is_accepted_by_name() throws IOException {
        run();
        edit("本に親しむ", "本と親しむ");

        Answer asked = run();
        assertThat(asked.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(asked.out()).contains("1 older than their source text");
        assertThat(asked.err()).contains("reading.yaml:1:").contains("--accept " + TITLE);
        assertThat(check().exitCode()).isEqualTo(ExitCode.DATA);

        Answer accepted = run("--accept", TITLE);
        assertThat(accepted.out()).contains("1 accepted; 0 older");
        assertThat(accepted.err()).isEmpty();
        assertThat(check().exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_file_or_all_may_be_accepted_at_once() throws IOException {
        run();
        edit("本", "書物");
        assertThat(run("--accept", "data/plans/2024-plan/reading.yaml").out()).contains("1 accep");
        assertThat(check().exitCode()).isEqualTo(ExitCode.DONE);

        edit("機会", "場");
        assertThat(check().exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(run("--accept", "all").out()).contains("1 accepted");
        assertThat(check().exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_translation_that_was_changed_needs_no_acceptance() throws IOException {
        run();
        edit("本に親しむ", "本と親しむ");
        edit("A town that reads", "A town with books");

        run();

        assertThat(check().exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void accepting_what_is_not_outdated_is_a_fault_in_the_call() throws IOException {
        run();
        Answer answer = run("--accept", "data/site.yaml:titel");

        assertThat(answer.exitCode()).isEqualTo(ExitCode.CALL);
        assertThat(answer.err()).contains("data/site.yaml:titel").contains("Fix: ");
    }

    @Test
    void nothing_is_written_while_the_data_has_errors() throws IOException {
        edit("title: {ja: 本に親しむまち", "titel: {ja: 本に親しむまち");
        Answer answer = run();

        assertThat(answer.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(answer.err()).contains("reading.yaml:1:1");
        assertThat(site.resolve("translations.lock")).doesNotExist();
    }

    @Test
    void speaks_japanese_too() throws IOException {
        Answer help = answer("translations", "--help", "--lang", "ja");
        Answer answer = run("--lang", "ja");

        assertThat(help.out()).contains("--accept", "例");
        assertThat(answer.out()).contains("訳8件");
    }

    /** Whoever changes a text of this repository's own site runs {@code hiraku translations}. */
    @Test
    void the_lock_of_the_first_site_is_true() throws IOException {
        Path first = Path.of(".");
        SiteCheck.Checked checked =
                SiteCheck.of(
                        first,
                        Theme.of(first),
                        new BuildEnvironment(Map.of()),
                        1,
                        RecordCache.none());

        assertThat(checked.translations().orElseThrow().outdatedNames()).isEmpty();
        assertThat(Files.readString(Path.of("translations.lock")))
                .isEqualTo(checked.translations().orElseThrow().renewed(name -> false).text());
    }

    private List<String> lock() throws IOException {
        return Files.readAllLines(site.resolve("translations.lock"));
    }

    private void edit(String from, String to) throws IOException {
        Path file = site.resolve("data/plans/2024-plan/reading.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private Answer check() {
        return answer("check", "--strict", "--site", site.toString());
    }

    private Answer run(String... more) {
        return answer(
                Stream.concat(Stream.of("translations", "--site", site.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static Answer answer(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Hiraku.run(arguments, Map.of(), stream(out), stream(err));
        return new Answer(
                exitCode,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
