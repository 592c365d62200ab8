package org.hiraku.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.hiraku.problem.ProblemReport.Format;
import org.junit.jupiter.api.Test;

class ProblemReportTest {

    private static final ProblemWording EN = ProblemWording.in("en");
    private static final ProblemWording JA = ProblemWording.in("ja");

    private static Problem unit(String unit, Place place) {
        return Problem.error("unit-is-known", place).with("id", unit).with("known", "percent");
    }

    private static String told(ProblemWording wording, Format format, Problem... found) {
        Problems problems = new Problems();
        for (Problem problem : found) {
            problems.add(problem);
        }
        return new ProblemReport(wording, format, false).of(problems);
    }

    private static String excerpt(String sourceLine, int column) {
        Place place = new Place("data/a.yaml", 3, column, sourceLine);
        String[] lines = told(EN, Format.TEXT, unit("x", place)).split("\n");
        return lines[3] + "\n" + lines[4];
    }

    @Test
    void a_problem_shows_its_place_its_line_with_a_caret_and_what_to_do() {
        Place place = new Place("data/indicators/answer-rate.yaml", 12, 7, "unit: percnt");
        assertThat(told(EN, Format.TEXT, unit("percnt", place)))
                .isEqualTo(
                        """
                        error[unit-is-known]: There is no unit “percnt”.
                          --> data/indicators/answer-rate.yaml:12:7
                           |
                        12 | unit: percnt
                           |       ^
                           Fix: Use one of percent, or declare “percnt” in data/units.yaml.

                        Errors: 1, warnings: 0
                        """);
    }

    @Test
    void the_same_in_japanese() {
        Place place = new Place("data/indicators/answer-rate.yaml", 3, 7, "unit: percnt");
        assertThat(told(JA, Format.TEXT, unit("percnt", place)))
                .isEqualTo(
                        """
                        エラー[unit-is-known]: 単位「percnt」はありません。
                         --> data/indicators/answer-rate.yaml:3:7
                          |
                        3 | unit: percnt
                          |       ^
                          直し方: percent のどれかを使うか、data/units.yaml に「percnt」を書いてください。

                        エラー1件、注意0件
                        """);
    }

    @Test
    void a_problem_of_a_whole_file_shows_no_line() {
        assertThat(told(EN, Format.TEXT, unit("x", Place.wholeFile("data/units.yaml"))))
                .startsWith(
                        """
                        error[unit-is-known]: There is no unit “x”.
                         --> data/units.yaml
                          Fix: Use\
                        """);
    }

    @Test
    void the_caret_stands_under_its_column_after_full_width_characters() {
        assertThat(excerpt("ja: 市役所x", 8)).isEqualTo("3 | ja: 市役所x\n  |           ^");
        assertThat(excerpt("ja: ｶﾅ🎉x", 8)).isEqualTo("3 | ja: ｶﾅ🎉x\n  |         ^");
        assertThat(excerpt("ja: 𠮷葛󠄀x", 8)).isEqualTo("3 | ja: 𠮷葛󠄀x\n  |         ^");
        assertThat(excerpt("ja: か\u3099x", 7)).isEqualTo("3 | ja: か\u3099x\n  |       ^");
    }

    @Test
    void the_caret_stands_under_its_column_after_tabs() {
        assertThat(excerpt("\ta:\tx", 5)).isEqualTo("3 | \ta:\tx\n  | \t  \t^");
    }

    @Test
    void control_and_bidi_characters_are_spelled_out_everywhere() {
        assertThat(excerpt("a: \u001B[31mx", 9))
                .isEqualTo("3 | a: \\u{1B}[31mx\n  |              ^");
        Place place = new Place("data/\u202Eb.yaml", 1, 1, "\u0007");
        assertThat(told(EN, Format.TEXT, unit("\u001B]0;x\u0007\n", place)))
                .contains("no unit “\\u{1B}]0;x\\u{7}\\u{A}”", "data/\\u{202E}b.yaml:1:1")
                .contains("1 | \\u{7}\n");
    }

    @Test
    void a_long_line_is_cut_to_the_part_around_its_caret() {
        String line = "x".repeat(500) + "!" + "y".repeat(500);
        assertThat(excerpt(line, 501))
                .isEqualTo(
                        "3 | …"
                                + "x".repeat(60)
                                + "!"
                                + "y".repeat(39)
                                + "…\n  | "
                                + " ".repeat(61)
                                + "^");
    }

    @Test
    void colour_is_used_only_when_asked_for() {
        Problems problems = new Problems();
        problems.add(unit("x", new Place("data/a.yaml", 1, 1, "x")));
        assertThat(new ProblemReport(EN, Format.TEXT, true).of(problems))
                .startsWith("\u001B[1;31merror[unit-is-known]\u001B[0m: There");
        assertThat(new ProblemReport(EN, Format.TEXT, false).of(problems)).doesNotContain("\u001B");
    }

    @Test
    void json_has_an_object_for_each_problem() {
        Place place = new Place("data/a.yaml", 3, 7, "unit: \"\u001B\"");
        assertThat(told(EN, Format.JSON, unit("\u001B", place)))
                .isEqualTo(
                        "[{\"rule\":\"unit-is-known\",\"severity\":\"error\","
                                + "\"file\":\"data/a.yaml\",\"line\":3,\"column\":7,"
                                + "\"sourceLine\":\"unit: \\\"\\\\u{1B}\\\"\","
                                + "\"what\":\"There is no unit “\\\\u{1B}”.\","
                                + "\"fix\":\"Use one of percent, or declare “\\\\u{1B}” in"
                                + " data/units.yaml.\"}]\n");
        assertThat(told(EN, Format.JSON)).isEqualTo("[]\n");
    }

    @Test
    void no_value_breaks_out_of_a_github_annotation() {
        Place place = new Place("data/a,line=9::b%\r\n.yaml", 3, 7, "");
        assertThat(told(EN, Format.GITHUB, unit("100%\n::error::x", place)))
                .isEqualTo(
                        "::error file=data/a%2Cline=9%3A%3Ab%25\\u{D}\\u{A}.yaml,line=3,col=7,"
                                + "title=unit-is-known::There is no unit “100%25\\u{A}::error::x”."
                                + "%0AFix: Use one of percent, or declare"
                                + " “100%25\\u{A}::error::x” in data/units.yaml.\n");
    }

    @Test
    void at_most_a_hundred_are_told_errors_first_and_sorted_by_place_with_the_total() {
        Problems problems = new Problems();
        IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new Place("data/b.yaml", i, 1, ""))
                .forEach(place -> problems.add(unit("x", place)));
        IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new Place("data/a.yaml", i, 1, ""))
                .map(place -> Problem.warning("unit-is-known", place))
                .forEach(problems::add);
        assertThat(new ProblemReport(EN, Format.TEXT, false).of(problems))
                .contains("--> data/b.yaml:60:1", "--> data/a.yaml:40:1")
                .doesNotContain("--> data/a.yaml:41:1")
                .startsWith("warning[unit-is-known]")
                .endsWith("100 are shown; 20 more are not.\nErrors: 60, warnings: 60\n");
        assertThat(new ProblemReport(EN, Format.JSON, false).of(problems))
                .contains("\"total\":120");
        assertThat(new ProblemReport(EN, Format.GITHUB, false).of(problems).lines())
                .hasSize(101)
                .last()
                .isEqualTo("::notice::100 are shown; 20 more are not.");
    }

    @Test
    void no_problem_prints_nothing() {
        assertThat(told(EN, Format.TEXT)).isEmpty();
        assertThat(told(EN, Format.GITHUB)).isEmpty();
    }
}
