package org.hiraku.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a value in YAML means, and what is guessed of one that is written otherwise. */
class YamlValuesTest {

    private static final String HEAD = "name: Loans\nunit: number\ndirection: up\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "350000000",
                "99.5",
                "65.0",
                "-3",
                "-0.25",
                "0.000",
                "123456789012345678901234567890"
            })
    void a_number_keeps_its_digits_as_written(String written) {
        var actuals =
                ReadText.sound(ReadText.indicator(HEAD + "actuals: {2023: " + written + "}"))
                        .series()
                        .get(0)
                        .actuals();

        assertThat(actuals.get(Period.ofYear(2023)).figure())
                .contains(new Figure.Quantity(new BigDecimal(written)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,000 | 1000",
                "1，０００ | 1000",
                "1_000.50 | 1000.50",
                "３０ | 30",
                "△5 | -5",
                "▲1,234 | -1234",
                "−7 | -7",
                "30% | 30",
                "30.5％ | 30.5",
                "延べ26人 | 26",
                "26人 | 26",
                "2億2,623万1,970円 | 226231970",
                "2億2623万円 | 226230000",
                "3.5億 | 350000000",
                "1億2345.6万円 | 123456000",
                "5千人 | 5000",
                "1万2千 | 12000",
                "¥1,200 | 1200",
                "￥1,200 | 1200",
                "-¥1,200 | -1200",
                "0123 | 123",
                ".5 | 0.5",
                "5. | 5",
                "+5 | 5",
                "1e9 | 1000000000",
                "1.5e3 | 1500",
                "2e-3 | 0.002",
                "1e99 |",
                ".nan |",
                ".inf |",
                "0x1F |",
                "1.2.3 |",
                "three |",
                "億 |"
            })
    void what_was_meant_by_what_is_no_number(String written, String meant) {
        String normal =
                java.text.Normalizer.normalize(written, java.text.Normalizer.Form.NFKC).strip();

        assertThat(NumberFault.meant(normal)).isEqualTo(Optional.ofNullable(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "2024/6/1, 2024-06-01",
        "2024.6.1, 2024-06-01",
        "2024年6月1日, 2024-06-01",
        "２０２４年６月１日, 2024-06-01",
        "令和6年6月1日, 2024-06-01",
        "令和元年5月1日, 2019-05-01",
        "平成31年4月30日, 2019-04-30",
        "昭和64年1月7日, 1989-01-07",
        "R6.6.1, 2024-06-01",
        "20240601, 2024-06-01",
        "soon,"
    })
    void what_was_meant_by_what_is_no_date(String written, String meant) {
        assertThat(TimeGuess.date(written)).isEqualTo(Optional.ofNullable(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "令和6年度, 2024",
        "令和元年度, 2019",
        "平成30年度, 2018",
        "R6, 2024",
        "2024年度, 2024",
        "FY2024, 2024",
        "2024年5月, 2024-05",
        "2024-5, 2024-05",
        "2024Q3, 2024-Q3",
        "2024-h1, 2024-H1",
        "2013-2016, 2013/2016",
        "2013～2016, 2013/2016",
        "24,"
    })
    void what_was_meant_by_what_is_no_period(String written, String meant) {
        assertThat(TimeGuess.period(written)).isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void commas_between_braces_are_seen_to_group_a_number() {
        ParsedFile file =
                ReadText.indicator(
                        HEAD + "targets: {2023: 1,000, 2024: 350,000,000.5, 2025: 12, 2026: 7}");

        assertThat(ReadText.problems(file))
                .containsExactly("number-syntax.meant 4:17", "number-syntax.meant 4:30");
        assertThat(file.problems())
                .extracting(problem -> problem.details().get("meant"))
                .containsExactly("1000", "350000000.5");
    }

    @Test
    void no_and_octals_and_times_are_texts() {
        var indicator =
                ReadText.sound(
                        ReadText.indicator(
                                HEAD + "targets: {2024: 1}\nnotes: [no, 0123, 12:30, yes, 1e3]"));

        assertThat(indicator.notes())
                .extracting(note -> note.in("en").orElseThrow())
                .containsExactly("no", "0123", "12:30", "yes", "1e3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"True", "TRUE", "yes", "on", "1", "'true'"})
    void only_true_and_false_answer_a_question(String written) {
        ParsedFile file =
                ReadText.indicator(HEAD + "targets: {2024: 1}\nadditive: " + written + "\n");

        assertThat(ReadText.problems(file)).containsExactly("flag-syntax 5:11");
    }

    @Test
    void what_no_rule_foresees_is_still_told_at_its_place() {
        assertThat(ReadText.problems(ReadText.indicator("]"))).containsExactly("yaml-syntax 1:1");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"27210\"', government-code",
        "'\"２７２１０８\"', government-code",
        "272108, government-code.quotes",
        "'\"272109\"', government-code.check-digit"
    })
    void a_code_that_is_none_is_told(String written, String rule) {
        ParsedFile file =
                ReadText.file(
                        "data/site.yaml",
                        DataFile.Kind.SITE,
                        ("publisher: {name: City, code: " + written + "}")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(ReadText.problems(file)).contains(rule + " 1:31");
    }

    @Test
    void hirakatas_code_ends_in_8() {
        // 2·6 + 7·5 + 2·4 + 1·3 + 0·2 = 58; 58 mod 11 = 3; 11 − 3 = 8.
        assertThat(GovernmentCode.checkDigit("27210")).isEqualTo('8');
        // Sapporo, 011002: 0·6 + 1·5 + 1·4 + 0·3 + 0·2 = 9; 11 − 9 = 2.
        assertThat(GovernmentCode.checkDigit("01100")).isEqualTo('2');
        // Iwamizawa, 012106: 0·6 + 1·5 + 2·4 + 1·3 + 0·2 = 16; 16 mod 11 = 5; 11 − 5 = 6.
        assertThat(GovernmentCode.checkDigit("01210")).isEqualTo('6');
        // A remainder of 1 leaves 10, whose last digit is 0: 2·6 = 12; 12 mod 11 = 1.
        assertThat(GovernmentCode.checkDigit("20000")).isEqualTo('0');
        // A remainder of 0 leaves 11, whose last digit is 1: 1·6 + 1·5 = 11.
        assertThat(GovernmentCode.checkDigit("11000")).isEqualTo('1');
    }
}
