package org.hiraku.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiraku.FixtureSite;
import org.hiraku.plan.PublicRecord;
import org.hiraku.problem.ProblemWording;
import org.hiraku.reading.SiteReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

    private static final Path SMALLEST = FixtureSite.SITES.resolve("smallest-site");
    private static final ProblemWording EN = ProblemWording.in("en");
    private static final ProblemWording JA = ProblemWording.in("ja");
    private static final Pattern DETAIL = Pattern.compile("\\{[a-zA-Z]+}");
    private static final Pattern RULE =
            Pattern.compile("final class (\\w+) implements (?:Rule|IndicatorRule|SeriesRule)\\b");

    private static final Pattern ACCEPTED = Pattern.compile("- \\{rule: ([a-z-]+),");
    private static final Pattern MARKED =
            Pattern.compile("(?m)^\\| `([a-z-]+)` \\| warning 注意 ✓ \\|");

    /** The first words that are handed to what tells a problem. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?:\\berror|Problem\\s*\\.warning|OutputRefused\\.of)\\(\\s*\"([a-z.-]*[a-z])\"");

    /** Words that may be a rule and a variant, as "number-syntax.meant". */
    private static final Pattern VARIANT = Pattern.compile("\"([a-z-]+)\\.([a-z-]*[a-z])\"");

    @TempDir Path temporary;

    @Test
    void a_rule_is_named_by_what_holds() {
        assertThat(new PolicySheetExists().id()).isEqualTo("policy-sheet-exists");
        assertThat(ids()).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_of_this_room_is_checked() {
        Set<String> written =
                RULE.matcher(sources(Path.of("src/main/java/org/hiraku/checking"), ".java"))
                        .results()
                        .map(rule -> rule.group(1))
                        .collect(Collectors.toSet());
        assertThat(
                        Stream.concat(
                                rules().stream().map(rule -> rule.getClass().getSimpleName()),
                                Stream.of("AcceptedWarningOccurs")))
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void every_rule_stands_in_the_document_of_what_is_checked() throws IOException {
        List<String> documented =
                Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
                        .matcher(Files.readString(Path.of("docs/checks.md")))
                        .results()
                        .map(row -> row.group(1))
                        .toList();
        assertThat(documented).containsExactlyInAnyOrderElementsOf(ids());
    }

    @Test
    void every_rule_says_in_both_languages_what_is_wrong_and_what_to_do() {
        assertThat(EN.keys()).isEqualTo(JA.keys());
        for (String id : ids()) {
            assertThat(EN.keys()).contains(id + ".what", id + ".fix");
        }
    }

    /** A key written twice would hide the first: the file is read as the program reads it. */
    @Test
    void no_words_stand_twice() throws IOException {
        Path folder = Path.of("src/main/resources/org/hiraku/problem");
        for (String language : ProblemWording.LANGUAGES) {
            assertThat(
                            Files.readAllLines(folder.resolve(language + ".properties")).stream()
                                    .filter(line -> line.matches("[a-z].*=.*"))
                                    .map(line -> line.substring(0, line.indexOf('='))))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void both_languages_mention_the_same() {
        for (String key : EN.keys()) {
            assertThat(details(JA, key)).as(key).isEqualTo(details(EN, key));
        }
    }

    @Test
    void every_rule_and_every_variant_of_its_words_has_a_site_that_is_told_it() {
        Set<String> told =
                Stream.of("refused", "warned")
                        .flatMap(folder -> FixtureSite.allIn(folder).stream())
                        .flatMap(this::rulesTold)
                        .collect(Collectors.toSet());
        Set<String> worded =
                EN.keys().stream()
                        .map(key -> key.replaceAll("\\.(what|fix)$", ""))
                        .filter(rule -> ids().contains(rule.replaceAll("\\..*", "")))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).containsAll(worded);
    }

    @Test
    void every_warning_that_may_be_accepted_is_accepted_in_a_site_without_a_word()
            throws IOException {
        Set<String> accepted = new TreeSet<>();
        for (FixtureSite site : FixtureSite.allIn("accepted")) {
            Path laid = Files.createTempDirectory(temporary, "site");
            site.layInto(laid);
            assertThat(FixtureSite.told(FixtureSite.problemsOf(laid), "en")).isEmpty();
            ACCEPTED.matcher(sources(laid, ".yaml"))
                    .results()
                    .forEach(r -> accepted.add(r.group(1)));
        }
        assertThat(accepted).isEqualTo(Rules.ids(rules(), true));
    }

    @Test
    void the_document_marks_what_may_be_accepted() throws IOException {
        assertThat(
                        MARKED.matcher(Files.readString(Path.of("docs/checks.md")))
                                .results()
                                .map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(Rules.ids(rules(), true));
    }

    /** A variant is written whole or but for its last word, or given by its name. */
    @Test
    void no_words_are_left_that_no_problem_uses() {
        String sources = sources(Path.of("src/main/java"), ".java");
        for (String key : EN.keys()) {
            String name = key.replaceAll("\\.(what|fix)$", "");
            String rule = name.replaceAll("\\..*", "");
            assertThat(ids().contains(rule) || sources.contains('"' + rule)).as(key).isTrue();
            String variant = name.substring(Math.min(name.length(), rule.length() + 1));
            assertThat(
                            variant.isEmpty()
                                    || Stream.of(
                                                    name + '"',
                                                    name.replaceAll("[a-z]+$", "\""),
                                                    variant + '"')
                                            .anyMatch(words -> sources.contains('"' + words)))
                    .as(key)
                    .isTrue();
        }
    }

    @Test
    void every_problem_that_the_program_tells_has_its_words_in_both_languages() {
        String sources = sources(Path.of("src/main/java"), ".java");
        Set<String> told = new TreeSet<>();
        TOLD.matcher(sources).results().forEach(problem -> told.add(problem.group(1)));
        Set<String> rules = new TreeSet<>();
        EN.keys().forEach(key -> rules.add(key.replaceAll("\\..*", "")));
        rules.remove("report");
        VARIANT.matcher(sources)
                .results()
                .filter(words -> rules.contains(words.group(1)))
                .forEach(words -> told.add(words.group(1) + "." + words.group(2)));
        assertThat(told).hasSizeGreaterThan(100);
        for (String rule : told) {
            String base = rule.replaceAll("\\..*", "");
            assertThat(EN.keys()).as(rule).containsAnyOf(rule + ".what", rule + ".fix");
            assertThat(EN.keys()).as(rule).containsAnyOf(rule + ".what", base + ".what");
            assertThat(EN.keys()).as(rule).containsAnyOf(rule + ".fix", base + ".fix");
        }
    }

    private Stream<String> rulesTold(FixtureSite site) {
        try {
            Path laid = Files.createTempDirectory(temporary, "site");
            site.layInto(laid);
            return FixtureSite.rules(FixtureSite.problemsOf(laid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Rule> rules() {
        PublicRecord record = new SiteReader(SMALLEST, 1).read().record().orElseThrow();
        return Rules.all(Prose.NONE, TranslationReview.of(record, Prose.NONE, Optional.empty()));
    }

    private static List<String> ids() {
        List<String> ids = new ArrayList<>();
        rules().forEach(rule -> ids.add(rule.id()));
        ids.add(new AcceptedWarningOccurs(null).id());
        return ids;
    }

    private static Set<String> details(ProblemWording wording, String key) {
        return DETAIL.matcher(wording.pattern(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder sources = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                sources.append(Files.readString(file));
            }
            return sources.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
