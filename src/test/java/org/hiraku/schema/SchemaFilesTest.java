package org.hiraku.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hiraku.Approval;
import org.hiraku.SourceTree;
import org.hiraku.problem.Problems;
import org.hiraku.reading.WordingFiles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The schemas that lie in the repository, for editors and in the jar. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SchemaFilesTest {

    private static final Path FOLDER = Path.of("data", "schema");
    private static final String MODELINE = "# yaml-language-server: $schema=";

    /** Where the schema for a kind of file lies. */
    static Path file(String kind) {
        return FOLDER.resolve(kind + SchemaFiles.ENDING);
    }

    @Test
    void the_files_in_the_repository_are_what_the_program_writes() {
        SortedMap<String, String> files = SchemaFiles.of(labels());

        files.forEach(
                (name, text) ->
                        assertThat(text).isEqualTo(Approval.of(FOLDER.resolve(name), text)));
        assertThat(SourceTree.files(FOLDER).stream().map(f -> f.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(files.keySet());
    }

    @Test
    void each_is_a_sound_schema_of_its_dialect() {
        var metaschema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        SchemaFiles.of(labels())
                .forEach(
                        (name, text) ->
                                assertThat(metaschema.validate(text, InputFormat.JSON))
                                        .as(name)
                                        .isEmpty());
    }

    @Test
    void every_key_is_explained_in_both_languages_and_nothing_else_is() {
        KeyWords words = KeyWords.read();
        Map<String, String> marks = new TreeMap<>();
        for (Object key : words.ja().keySet()) {
            assertThat(words.ja().getProperty((String) key)).as("ja: " + key).isNotBlank();
            marks.put((String) key, "<" + key + ">");
        }
        assertThat(words.en().keySet()).isEqualTo(words.ja().keySet());
        for (Object key : words.en().keySet()) {
            assertThat(words.en().getProperty((String) key)).as("en: " + key).isNotBlank();
        }
        // Each text is replaced by a mark of its own; a mark that no schema shows is said of
        // nothing.
        Properties marked = new Properties();
        marked.putAll(marks);
        String all =
                String.join("", SchemaFiles.of(labels(), new KeyWords(marked, marked)).values());
        assertThat(marks.values()).allSatisfy(mark -> assertThat(all).contains(mark));
    }

    @Test
    void every_file_of_the_first_site_names_its_schema_in_its_first_line() {
        Set<Path> named = new TreeSet<>();
        for (Path file : SourceTree.files(Path.of("data"))) {
            String path = file.toString().replace('\\', '/');
            Validation.kind(path)
                    .ifPresent(
                            kind -> {
                                String first = SourceTree.text(file).lines().findFirst().get();
                                assertThat(first).as(path).startsWith(MODELINE);
                                Path schema =
                                        file.resolveSibling(first.substring(MODELINE.length()));
                                assertThat(schema.normalize()).isEqualTo(file(kind));
                                assertThat(Files.exists(schema)).isTrue();
                                named.add(file);
                            });
        }
        assertThat(named).hasSizeGreaterThan(20);
    }

    private static SortedMap<String, SortedMap<String, String>> labels() {
        return WordingFiles.ofTheme(theme(), new Problems());
    }

    /** The theme's wording files. */
    static Map<String, byte[]> theme() {
        Map<String, byte[]> theme = new TreeMap<>();
        for (String language : KeyWords.LANGUAGES) {
            String name = language + ".yaml";
            Path file = Path.of("templates", "wording", name);
            theme.put(name, SourceTree.text(file).getBytes(StandardCharsets.UTF_8));
        }
        return theme;
    }
}
