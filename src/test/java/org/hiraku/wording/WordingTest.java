package org.hiraku.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hiraku.wording.ThemeWording.plainlySpaced;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Indicator.Counting;
import org.hiraku.plan.Period;
import org.hiraku.plan.Text.Words;
import org.hiraku.plan.Unit;
import org.hiraku.verdict.Distance;
import org.hiraku.verdict.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

    private static final Unit VISITS =
            new Unit(
                    "visits",
                    Map.of(
                            "ja", new Unit.Form("", "件", "件"),
                            "en", new Unit.Form("", " visits", " visit")));

    @ParameterizedTest(name = "{0} {1}: {2}, {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "99.5      | percent          | 99.5%         | 99.5%",
                "226231970 | yen              | 226,231,970円 | ¥226,231,970",
                "-5        | yen              | −5円          | −¥5",
                "2500      | person           | 2,500人       | 2,500 people",
                "1         | person           | 1人           | 1 person",
                "1         | household        | 1世帯         | 1 household",
                "12        | percentage-point | 12ポイント    | 12 points",
                "3         | time             | 3回           | 3 times",
                "65.0      | number           | 65.0          | 65.0"
            })
    void units_are_written_as_each_language_has_them(
            BigDecimal number, String unit, String ja, String en) {
        assertThat(ThemeWording.ja().quantity(number, Unit.builtIn(unit), Optional.empty()))
                .isEqualTo(ja);
        assertThat(
                        plainlySpaced(
                                ThemeWording.en()
                                        .quantity(number, Unit.builtIn(unit), Optional.empty())))
                .isEqualTo(en);
    }

    @Test
    void a_site_s_own_unit_keeps_its_forms() {
        assertThat(ThemeWording.ja().quantity(new BigDecimal("30000"), VISITS, Optional.empty()))
                .isEqualTo("30,000件");
        assertThat(
                        plainlySpaced(
                                ThemeWording.en()
                                        .quantity(BigDecimal.ONE, VISITS, Optional.empty())))
                .isEqualTo("1 visit");
        assertThat(ThemeWording.en().unit(VISITS)).isEqualTo("visits");
    }

    @Test
    void no_line_ends_between_a_number_and_its_unit() {
        Unit person = Unit.builtIn("person");
        assertThat(ThemeWording.en().quantity(BigDecimal.TEN, person, Optional.empty()))
                .isEqualTo("10\u00A0people");
        assertThat(ThemeWording.en().quantity(BigDecimal.TEN, VISITS, Optional.empty()))
                .isEqualTo("10\u00A0visits");
    }

    @Test
    void a_gross_count_says_so() {
        Unit person = Unit.builtIn("person");
        BigDecimal number = new BigDecimal("529");
        assertThat(ThemeWording.ja().quantity(number, person, Optional.of(Counting.GROSS)))
                .isEqualTo("延べ529人");
        assertThat(
                        plainlySpaced(
                                ThemeWording.en()
                                        .quantity(number, person, Optional.of(Counting.GROSS))))
                .isEqualTo("529 people (gross count)");
        assertThat(ThemeWording.ja().quantity(number, person, Optional.of(Counting.DISTINCT)))
                .isEqualTo("529人");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "800 | TO_GO    | case    | あと800件        | 800 cases to go",
                "12  | EXCEEDED | percent | 12ポイント上回った | exceeded by 12 points",
                "0   | REACHED  | case    | 目標値どおり     | exactly on target"
            })
    void distances_are_in_natural_units_and_of_rates_in_points(
            BigDecimal value, Distance.Side side, String unit, String ja, String en) {
        Distance distance = new Distance(value, side);
        assertThat(ThemeWording.ja().distance(distance, Unit.builtIn(unit))).isEqualTo(ja);
        assertThat(plainlySpaced(ThemeWording.en().distance(distance, Unit.builtIn(unit))))
                .isEqualTo(en);
    }

    /** 0.80 is 80.0 %, 0.99949 is 99.9 %, 0.99950 is 100.0 %: half up. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0.8, 80.0%",
        "0.99949, 99.9%",
        "0.9995, 100.0%",
        "-0.1, −10.0%",
        "12.5, '1,250.0%'"
    })
    void shares_have_one_decimal_rounded_half_up(BigDecimal share, String shown) {
        assertThat(ThemeWording.ja().share(share)).isEqualTo(shown);
        assertThat(ThemeWording.en().share(share)).isEqualTo(shown);
    }

    @Test
    void a_third_language_says_what_it_has_and_marks_what_it_borrows() {
        SortedMap<String, Map<String, String>> labels = new TreeMap<>(ThemeWording.all());
        labels.put("pt", Map.of("result.met", "Cumprida"));
        Wording brazil =
                Wordings.of(labels, List.of("ja", "en", "pt-BR"), Optional.of("japanese"))
                        .in("pt-BR");
        assertThat(brazil.spoken("result.met")).isEqualTo(new Words("Cumprida", "pt", false));
        assertThat(brazil.spokenWord(Result.MISSED)).isEqualTo(new Words("未達成", "ja", false));
        assertThat(brazil.figureLanguage()).isEqualTo("ja");
        assertThat(brazil.period(Period.ofYear(2024), new Calendar(4))).isEqualTo("令和6年度");
        assertThat(brazil.ofFigures().language()).isEqualTo("ja");
    }

    @Test
    void a_language_without_any_words_borrows_from_the_source_language_then_english() {
        Wording french = Wordings.of(ThemeWording.all(), List.of("fr"), Optional.empty()).in("fr");
        assertThat(french.spoken("result.met")).isEqualTo(new Words("Met", "en", false));
        assertThat(french.figureLanguage()).isEqualTo("en");
        assertThatThrownBy(() -> french.label("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key");
    }

    static Stream<Enum<?>> constants() {
        return Groups.BY_TYPE.keySet().stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> (Enum<?>) constant);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void every_constant_of_record_and_verdict_has_a_word_of_its_own(Enum<?> constant) {
        assertThat(ThemeWording.ja().spokenWord(constant).translated()).isTrue();
        assertThat(ThemeWording.en().spokenWord(constant).translated()).isTrue();
    }

    @Test
    void what_is_filled_in_is_not_read_again() {
        assertThat(Phrase.of("{a} and {b}").fill(Map.of("a", "{b}", "b", "{a}")))
                .isEqualTo("{b} and {a}");
        assertThat(Phrase.of("{} {a b} {x").fill(Map.of())).isEqualTo("{} {a b} {x");
        assertThatThrownBy(() -> Phrase.of("{missing}").fill(Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
