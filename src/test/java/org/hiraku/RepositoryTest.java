package org.hiraku;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The repository speaks of Hiraku alone, and means the same on every machine. */
class RepositoryTest {

    private static final Path ROOT = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"root", "home", "Users", "work", "tmp"})
    void no_file_names_a_folder_of_somebodys_machine(String folder) {
        Pattern absolute = Pattern.compile("(?<![\\w.~$}-])/" + folder + "/\\w");
        assertThat(writtenFiles())
                .filteredOn(file -> absolute.matcher(SourceTree.text(file)).find())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maven", "npmjs", "pypi"})
    void no_file_names_the_host_of_a_registry(String registry) {
        Pattern host =
                Pattern.compile("https?://[\\w.-]*\\b(repo|repo1|registry)\\.[\\w.]*" + registry);
        assertThat(writtenFiles())
                .filteredOn(file -> host.matcher(SourceTree.text(file)).find())
                .isEmpty();
    }

    @Test
    void every_text_ends_its_lines_alike_and_carries_no_mark_at_its_start() {
        assertThat(writtenFiles())
                .filteredOn(
                        file ->
                                file.toString()
                                        .matches(".*\\.(java|xml|md|ftlh|css|js|properties)"))
                .isNotEmpty()
                .allSatisfy(
                        file ->
                                assertThat(SourceTree.text(file))
                                        .doesNotContain("\r")
                                        .doesNotStartWith("\uFEFF")
                                        .endsWith("\n"));
    }

    @Test
    void the_licence_is_there_in_full() {
        assertThat(SourceTree.text(Path.of("LICENSE")))
                .contains(
                        "Apache License",
                        "Version 2.0, January 2004",
                        "END OF TERMS AND CONDITIONS");
    }

    /** Everything but the fixtures, which hold what bad input holds. */
    private static List<Path> writtenFiles() {
        Stream<Path> files = SourceTree.files(ROOT).stream();
        return files.filter(file -> !file.startsWith(Path.of("src", "test", "sites"))).toList();
    }
}
