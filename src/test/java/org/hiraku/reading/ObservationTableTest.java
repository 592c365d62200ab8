package org.hiraku.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;
import org.junit.jupiter.api.Test;

/** Observations of an indicator in a table beside it. */
class ObservationTableTest {

    private static final String HEAD =
            "name: Loans\nunit: number\ndirection: up\nobservations: loans.csv\n";
    private static final String DIMENSIONS =
            "dimensions:\n"
                    + "  sex: {name: Sex, values: {male: Men, female: Women}}\n"
                    + "  age: {name: Age, values: {child: Children, adult: Adults}}\n";

    @Test
    void a_table_without_dimensions_is_one_series() {
        Series only =
                read(HEAD, "period,kind,value\n2023,actual,12.50\n2024,target,20\n")
                        .series()
                        .get(0);

        assertThat(only.id()).isEmpty();
        assertThat(only.actuals()).containsOnlyKeys(Period.ofYear(2023));
        assertThat(only.targets().get(Period.ofYear(2024)).type()).isEqualTo(Target.Type.AT_LEAST);
    }

    @Test
    void each_combination_found_is_a_series_in_the_order_of_its_values() {
        List<Series> series =
                read(
                                HEAD + DIMENSIONS,
                                "period,kind,value,age,sex\n"
                                        + "2023,actual,1,child,female\n"
                                        + "2023,actual,2,,female\n"
                                        + "2023,actual,3,,male\n"
                                        + "2023,actual,4,adult,male\n"
                                        + "2023,actual,5,child,\n"
                                        + "2023,actual,6,,\n")
                        .series();

        assertThat(series)
                .extracting(s -> s.id().orElseThrow())
                .containsExactly("all", "male", "female", "child", "male-adult", "female-child");
        assertThat(series.get(0).at()).isEmpty();
        assertThat(series.get(4).at())
                .containsExactly(Map.entry("sex", "male"), Map.entry("age", "adult"));
        assertThat(series.get(1).name()).isPresent();
        assertThat(series.get(4).name()).isEmpty();
    }

    @Test
    void a_declared_series_takes_the_rows_of_its_values_or_its_name() {
        Indicator indicator =
                read(
                        HEAD
                                + DIMENSIONS
                                + "baseline: {period: 2019, value: 10}\n"
                                + "series:\n"
                                + "  everyone: {name: Everyone}\n"
                                + "  women: {name: Women, at: {sex: female}}\n",
                        "period,kind,value,series,sex\n"
                                + "2021,actual,1,,\n"
                                + "2022,actual,2,everyone,\n"
                                + "2021,actual,3,,female\n"
                                + "2022,actual,4,women,\n"
                                + "2022,actual,5,,male\n");

        assertThat(indicator.series())
                .extracting(s -> s.id().orElseThrow() + " " + s.actuals().size())
                .containsExactly("everyone 2", "women 2", "male 1");
        assertThat(indicator.series().get(0).baseline()).isPresent();
    }

    @Test
    void quotes_line_ends_and_formulas_are_only_text() {
        Series series =
                read(
                                HEAD,
                                "\uFEFFperiod,kind,value,note.ja,note.en\r\n"
                                        + "\"2023\",actual,1,\"a \"\"b\"\",\r\nc\",=cmd|' /C calc'!A0\r\n"
                                        + "\r\n")
                        .series()
                        .get(0);

        Actual actual = series.actuals().get(Period.ofYear(2023));
        assertThat(actual.note().orElseThrow().in("ja")).contains("a \"b\",\r\nc");
        assertThat(actual.note().orElseThrow().in("en")).contains("=cmd|' /C calc'!A0");
    }

    @Test
    void a_yes_no_goal_and_a_missing_value_have_their_words() {
        Series series =
                read(
                                HEAD,
                                "period,kind,value,missing,status\n"
                                        + "2022,actual,false,,\n"
                                        + "2023,actual,,suppressed,\n"
                                        + "2024,actual,true,,provisional\n")
                        .series()
                        .get(0);

        assertThat(series.actuals().get(Period.ofYear(2022)).figure())
                .contains(new Figure.Answer(false));
        assertThat(series.actuals().get(Period.ofYear(2023)).missing())
                .contains(Actual.Missing.SUPPRESSED);
        assertThat(series.actuals().get(Period.ofYear(2024)).status())
                .isEqualTo(Actual.Status.PROVISIONAL);
    }

    @Test
    void a_cell_behind_quotes_and_line_ends_is_told_at_its_own_place() {
        ParsedFile file =
                ReadText.indicator(
                        HEAD,
                        "period,note.ja,kind,value\n"
                                + "2022,\"一行目、\n二行目 \"\"引用\"\"\",actual,9.9.9\n"
                                + "2023,a\"b,actual,1,5\n");

        assertThat(ReadText.problems(file)).containsExactly("number-syntax 3:20", "csv-cells 4:17");
    }

    @Test
    void a_broken_text_is_told_as_in_yaml() {
        ParsedFile file = ReadText.indicator(HEAD, "period,kind,value\n2023,actual,1\u0007\n");

        assertThat(ReadText.problems(file))
                .containsExactly("character.control 2:14", "number-syntax.meant 2:13");
    }

    @Test
    void a_remark_without_end_is_refused() {
        String head = "period,kind,value,note.en\n2023,actual,1,\"";

        assertThat(ReadText.problems(ReadText.indicator(HEAD, head + "x\n".repeat(40_000) + "\"")))
                .containsExactly("text-size 2:15");
        assertThat(ReadText.problems(ReadText.indicator(HEAD, head + "x\n".repeat(9_000_000))))
                .containsExactly("csv-syntax 2:0");
        assertThat(ReadText.problems(ReadText.indicator(HEAD, "x".repeat(70_000))))
                .containsExactly("line-length 1:1");
    }

    @Test
    void a_million_faults_are_told_once_each_up_to_a_thousand() {
        ParsedFile file =
                ReadText.indicator(
                        HEAD, "period,kind,value\n" + "2023,actual,x\n".repeat(1_000_000));

        assertThat(file.problems()).hasSize(Faults.MOST + 1);
        assertThat(file.problems().get(Faults.MOST).details()).containsEntry("more", "999000");
    }

    private static Indicator read(String yaml, String csv) {
        return ReadText.sound(ReadText.indicator(yaml, csv));
    }
}
