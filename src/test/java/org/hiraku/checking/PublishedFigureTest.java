package org.hiraku.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedFigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2億2623万1970円（見込） | 226231970",
                "２億２６２３万１９７０円 | 226231970",
                "2460万円(企業版)         | 24600000",
                "226,232千円             | 226232000",
                "246百万円               | 246000000",
                "1千5百人                | 1500",
                "1.5億円                 | 150000000",
                "65.0％                  | 65.0",
                "延べ1,234人             | 1234",
                "△5                     | -5",
                "▲ 5.2ポイント           | -5.2",
                "-3                     | -3",
                "¥24.60 million (companies) | 24600000",
                "1,234 people            | 1234"
            })
    void words_that_hold_one_figure(String words, BigDecimal value) {
        assertThat(PublishedFigure.in(words))
                .singleElement()
                .matches(PublishedFigure::certain)
                .extracting(PublishedFigure::value)
                .matches(found -> found.compareTo(value) == 0, value.toPlainString());
    }

    @ParameterizedTest
    @CsvSource({
        "令和5年度",
        "R5",
        "FY2023",
        "第3回",
        "3割",
        "90分",
        "12km",
        "1.2トン",
        "10月",
        "60歳",
        "2024-05-01"
    })
    void words_that_hold_another_number(String words) {
        assertThat(PublishedFigure.in(words)).noneMatch(PublishedFigure::certain);
    }

    @ParameterizedTest
    @CsvSource({"-", "なし", "二億円", "''"})
    void words_that_hold_none(String words) {
        assertThat(PublishedFigure.in(words)).isEmpty();
    }

    @Test
    void several_figures_are_found_in_their_order() {
        assertThat(PublishedFigure.in("午前500人、午後734人").stream().map(PublishedFigure::value))
                .isEqualTo(List.of(new BigDecimal("500"), new BigDecimal("734")));
    }

    /** 2460万円 says nothing of what lies below 10,000 yen. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2460万円     | 24600000 | true",
                "2460万円     | 24604321 | true",
                "2460万円     | 24610000 | false",
                "65.0%        | 65.04    | true",
                "65.0%        | 65.1     | false",
                "1,234人      | 1235     | false",
                "約1,200人    | 1234     | true",
                "約1,200人    | 1400     | false",
                "1,200人余り  | 1234     | true"
            })
    void a_figure_agrees_as_far_as_its_digits_go(String words, BigDecimal value, boolean agrees) {
        assertThat(PublishedFigure.in(words).get(0).agreesWith(value)).isEqualTo(agrees);
    }

    @Test
    void no_text_is_so_long_that_it_takes_long() {
        assertThat(PublishedFigure.in("1,".repeat(30_000))).isEmpty();
        assertThat(PublishedFigure.in("1千".repeat(99))).hasSizeLessThan(100);
    }
}
