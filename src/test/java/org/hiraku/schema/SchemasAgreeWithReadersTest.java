package org.hiraku.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hiraku.FixtureSite;
import org.hiraku.SourceTree;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;
import org.hiraku.reading.ReadText;
import org.hiraku.reading.SiteReader;
import org.hiraku.reading.WordingFiles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas and the readers agree on every YAML file of every fixture, but for what no schema can
 * say: {@link BeyondASchema}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SchemasAgreeWithReadersTest {

    /** Folders whose files the reader does not come to, as their names are no ids. */
    private static final Set<String> UNREAD =
            Set.of(
                    "file-names-are-no-ids data/indicators/Sub Folder/visits.yaml",
                    "file-names-are-no-ids data/plans/Plan_2025/plan.yaml");

    @TempDir private Path temporary;

    /** Whether a text is valid; most sites have most of their files from the smallest. */
    private final Map<String, Boolean> known = new TreeMap<>();

    @Test
    void what_the_reader_accepts_is_valid_and_what_it_refuses_is_not() {
        Set<String> refusedButValid = new TreeSet<>();
        Set<String> acceptedButInvalid = new TreeSet<>();
        Set<String> rulesOfValid = new TreeSet<>();
        int files = 0;
        for (Path site : sites()) {
            Map<String, Set<String>> told = told(site);
            for (Map.Entry<String, Boolean> file : validity(site).entrySet()) {
                String name = site.getFileName() + " " + file.getKey();
                Set<String> rules = told.getOrDefault(file.getKey(), Set.of());
                files++;
                if (rules.isEmpty() && !file.getValue()) {
                    acceptedButInvalid.add(name);
                } else if (!rules.isEmpty() && file.getValue()) {
                    refusedButValid.add(name);
                    rulesOfValid.addAll(rules);
                }
            }
        }

        assertThat(files).isGreaterThan(600);
        assertThat(acceptedButInvalid).isEqualTo(UNREAD);
        assertThat(refusedButValid).isEqualTo(BeyondASchema.FIXTURES);
        assertThat(rulesOfValid).isSubsetOf(BeyondASchema.rules());
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.schema.BeyondASchema#cases")
    void what_is_beyond_a_schema_is_refused_by_the_reader_alone(BeyondASchema beyond) {
        assertThat(ReadText.rules(beyond.kind(), beyond.yaml())).containsExactly(beyond.rule());
        assertThat(Validation.faults(beyond.kind(), beyond.yaml())).contains(List.of());
    }

    @ParameterizedTest
    @MethodSource("org.hiraku.schema.BeyondASchema#stricter")
    void an_editor_is_told_to_quote_what_only_the_reader_takes_for_a_word(BeyondASchema odd) {
        assertThat(ReadText.rules(odd.kind(), odd.yaml())).isEmpty();
        assertThat(Validation.faults(odd.kind(), odd.yaml()).orElseThrow()).isNotEmpty();
    }

    /** Every fixture site, those that hold only differences laid over the smallest site. */
    private List<Path> sites() {
        List<Path> sites = new ArrayList<>(List.of(Path.of("").toAbsolutePath()));
        for (String folder : List.of("refused", "warned")) {
            for (FixtureSite site : FixtureSite.allIn(folder)) {
                Path laid = temporary.resolve(site.folder().getFileName().toString());
                laid.toFile().mkdir();
                site.layInto(laid);
                sites.add(laid);
            }
        }
        SourceTree.files(FixtureSite.SITES).stream()
                .filter(file -> file.endsWith(Path.of("data", "site.yaml")))
                .map(file -> file.getParent().getParent())
                .filter(site -> !sites.get(1).getParent().equals(site.getParent()))
                .filter(site -> !site.toString().matches(".*[/\\\\](refused|warned)[/\\\\].*"))
                .forEach(sites::add);
        return sites;
    }

    /** The rules that each file breaks. */
    private static Map<String, Set<String>> told(Path site) {
        Problems problems = new SiteReader(site, 1).read().problems();
        if (Files.exists(site.resolve("data").resolve("wording"))) {
            WordingFiles.read(SchemaFilesTest.theme(), site, problems);
        }
        Map<String, Set<String>> told = new TreeMap<>();
        for (Problem problem : problems.sorted()) {
            told.computeIfAbsent(problem.place().file(), file -> new TreeSet<>())
                    .add(problem.rule());
        }
        return told;
    }

    /** Whether each file of a known kind is valid; what is no YAML at all is not. */
    private Map<String, Boolean> validity(Path site) {
        Map<String, Boolean> valid = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = site.relativize(file).toString().replace('\\', '/');
                Optional<String> kind =
                        Validation.kind(name).filter(k -> Files.exists(SchemaFilesTest.file(k)));
                if (kind.isPresent()) {
                    String yaml = Files.readString(file);
                    valid.put(
                            name,
                            known.computeIfAbsent(
                                    kind.get() + yaml, text -> isValid(kind.get(), yaml)));
                }
            }
            return valid;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isValid(String kind, String yaml) {
        return Validation.faults(kind, yaml).filter(List::isEmpty).isPresent();
    }
}
