package org.hiraku.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;
import org.hiraku.reading.TranslationLock.Entry;
import org.hiraku.reading.TranslationLock.Key;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TranslationLockTest {

    private static final Entry TITLE = entry("data/site.yaml", "title", "en");
    private static final Entry NAME = entry("data/indicators/loans.yaml", "name", "en");

    @TempDir private Path site;

    private final Problems problems = new Problems();

    @Test
    void what_was_written_is_read() throws IOException {
        TranslationLock lock = new TranslationLock(List.of(TITLE, NAME));

        assertThat(read(lock.text())).contains(lock);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void lines_stand_in_order_whatever_order_they_came_in() {
        assertThat(new TranslationLock(List.of(TITLE, NAME)).text())
                .isEqualTo(
                        """
                        # Which words each translation was made from. Written by: hiraku translations
                        data/indicators/loans.yaml name en 0123456789abcdef fedcba9876543210
                        data/site.yaml title en 0123456789abcdef fedcba9876543210
                        """)
                .isEqualTo(new TranslationLock(List.of(NAME, TITLE)).text());
    }

    /** The first 16 digits that sha256sum gives for the five bytes of {@code hello}. */
    @Test
    void words_are_known_by_the_beginning_of_their_sha_256() {
        assertThat(TranslationLock.hash("hello")).isEqualTo("2cf24dba5fb0a30e");
    }

    @Test
    void how_a_checkout_ends_its_lines_makes_no_other_words() {
        assertThat(TranslationLock.hash("a\r\nb\r\n")).isEqualTo(TranslationLock.hash("a\nb"));
        assertThat(TranslationLock.hash("a b")).isNotEqualTo(TranslationLock.hash("a\nb"));
    }

    @Test
    void a_site_without_one_remembers_nothing() {
        assertThat(TranslationLock.read(site, problems)).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void a_link_is_not_followed() throws IOException {
        Path elsewhere = Files.writeString(site.resolve("elsewhere"), "");
        Files.createSymbolicLink(site.resolve(TranslationLock.FILE), elsewhere);

        assertThat(TranslationLock.read(site, problems)).isEmpty();
        assertThat(rules()).containsExactly("file-link");
    }

    @Test
    void a_merge_that_was_not_finished_is_told() throws IOException {
        read("<<<<<<< ours\n" + new TranslationLock(List.of(TITLE)).text());

        assertThat(rules()).containsExactly("conflict-marker");
    }

    @Test
    void every_line_that_is_none_is_told_with_its_place() throws IOException {
        read("# words\n\ndata/site.yaml title en 0123\n");

        assertThat(rules()).containsExactly("lock-line");
        assertThat(problems.sorted().get(0).place().line()).isEqualTo(3);
    }

    private Optional<TranslationLock> read(String text) throws IOException {
        Files.writeString(site.resolve(TranslationLock.FILE), text);
        return TranslationLock.read(site, problems);
    }

    private List<String> rules() {
        return problems.sorted().stream().map(Problem::rule).toList();
    }

    private static Entry entry(String file, String path, String language) {
        return new Entry(new Key(file, path, language), "0123456789abcdef", "fedcba9876543210");
    }
}
