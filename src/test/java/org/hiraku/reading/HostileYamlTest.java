package org.hiraku.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Files made to exhaust a reader, each as large as a file may be: every one is refused with its
 * place, none overflows a stack, and none costs five seconds. Whole sites of this sort lie in
 * {@code src/test/sites/hostile/}.
 */
class HostileYamlTest {

    private static final int FULL = (int) FileGuard.YAML_BYTES - 64;
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @TestFactory
    Stream<DynamicTest> a_hostile_file_is_refused_with_its_place() {
        Map<String, String[]> cases = new LinkedHashMap<>();
        expect(cases, "{ x 10,000", "{".repeat(10_000), "yaml-depth 1:33");
        expect(cases, "{a: x 10,000", "{a: ".repeat(10_000), "yaml-depth 1:129");
        expect(cases, "[{ x 10,000", "[{".repeat(10_000), "yaml-depth 1:33");
        expect(cases, "2,000 block keys", "? ".repeat(2_000), "yaml-depth 1:65");
        expect(cases, "1,400 indented levels", indented(1_400), "yaml-depth 33:33");
        expect(cases, "a million quoted letters", quoted("x", 1_000_000), "line-length 1:1");
        expect(cases, "a key of a million letters", "k".repeat(FULL) + ": 1", "line-length 1:1");
        expect(cases, "a million tabs", "\t".repeat(FULL), "line-length 1:1");
        expect(cases, "a comment of a million", "#".repeat(FULL), "line-length 1:1");
        expect(cases, "65,000 letters a line", wide(16), "text-size 2:3");
        expect(cases, "a text of short lines", "a:\n" + "  b\n".repeat(260_000), "text-size 2:3");
        expect(
                cases,
                "a block of short lines",
                "a: |\n" + "  b\n".repeat(260_000),
                "text-size 1:4");
        expect(cases, "60,000 values", "a:\n" + "- 1\n".repeat(60_000), "yaml-nodes 49999:3");
        expect(cases, "an empty million", "\n".repeat(FULL), "file-empty 1:1");
        return cases.entrySet().stream().map(HostileYamlTest::test);
    }

    @Test
    void ten_thousand_aliases_of_one_long_text_are_told_and_their_number_is_kept_small() {
        String yaml = "a: &a " + "x".repeat(60_000) + "\nb:\n" + "- *a\n".repeat(10_000);

        ParsedFile file = Assertions.assertTimeout(LIMIT, () -> ReadText.indicator(yaml));

        assertThat(file.value()).isEmpty();
        assertThat(file.problems()).hasSize(Faults.MOST + 1);
        assertThat(file.problems().get(Faults.MOST).rule()).isEqualTo("file-faults");
        assertThat(file.problems().get(Faults.MOST).details()).containsEntry("more", "9001");
    }

    @Test
    void a_line_of_thousands_of_faults_is_kept_once() {
        String yaml = "a: {" + "b: 1,".repeat(13_000) + "}";

        ParsedFile file = Assertions.assertTimeout(LIMIT, () -> ReadText.indicator(yaml));

        assertThat(file.problems().get(0).place().sourceLine())
                .isSameAs(file.problems().get(1).place().sourceLine());
    }

    @Test
    void a_value_quoted_in_a_problem_is_cut() {
        ParsedFile file =
                ReadText.indicator(
                        "name: n\nunit: number\ndirection: up\ntargets: {2024: "
                                + "1".repeat(60_000)
                                + ", 2025: "
                                + "x".repeat(5_000)
                                + "}");

        assertThat(file.problems()).extracting("rule").contains("number-digits");
        assertThat(file.problems())
                .allSatisfy(
                        problem ->
                                assertThat(problem.details().values())
                                        .allSatisfy(v -> assertThat(v).hasSizeLessThan(100)));
    }

    private static void expect(
            Map<String, String[]> cases, String name, String yaml, String problem) {
        cases.put(name, new String[] {yaml, problem});
    }

    private static DynamicTest test(Map.Entry<String, String[]> hostile) {
        return dynamicTest(
                hostile.getKey(),
                () -> {
                    ParsedFile file =
                            Assertions.assertTimeout(
                                    LIMIT, () -> ReadText.indicator(hostile.getValue()[0]));
                    assertThat(file.value()).isEmpty();
                    assertThat(ReadText.problems(file)).first().isEqualTo(hostile.getValue()[1]);
                });
    }

    private static String indented(int levels) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            yaml.append(" ".repeat(i)).append("a:\n");
        }
        return yaml.toString();
    }

    private static String quoted(String letter, int times) {
        return "a: \"" + letter.repeat(times) + "\"";
    }

    private static String wide(int lines) {
        return "a:\n" + ("  " + "x ".repeat(32_000) + "\n").repeat(lines);
    }
}
