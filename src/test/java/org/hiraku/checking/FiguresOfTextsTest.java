package org.hiraku.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the numbers of Japanese and of English texts are read, worked by hand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FiguresOfTextsTest {

    /** Clear figures stand as they are, those that need no counterpart in brackets. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    226,231,970円                 | 226231970
                    2億2623万1970円               | 226231970
                    2億2,623万1,970円             | 226231970
                    2460万円                      | 24600000
                    2.5千人                       | 2500
                    12,345千円                    | 12345000
                    12百万円                      | 12000000
                    5千万円                       | 50000000
                    1兆2億円                      | 1000200000000
                    ９９．５％                    | 99.5
                    1,234，567件                  | 1234567
                    3割                           | 3/30
                    3割5分                        | 3/35 5
                    令和6年度                     | 6/2024
                    令和元年度                    | 1/2019
                    令和六年                      | 6/2024
                    平成31年4月1日                | 31/2019 4/1992 (1/1989)
                    令和6年度から7年度まで        | 6/2024 7/2025
                    R6年度                        | 6/2024
                    2013〜16年                    | 2013 16/2016
                    2024年4月                     | 2024 4
                    第3次計画                     | 3
                    (1)と(2)                      | (1) 2
                    ①と②                         | (1) (2)
                    三つの柱                      | (3)
                    二十五人                      | (25)
                    二〇二四年                    | (2024)
                    一億円                        | (100000000)
                    全庁一丸                      | (1)
                    午後5時30分                   | 5/17 30
                    COVID-19とA4とCO2             | (19) (4) (2)
                    24時間365日の窓口             | (24) (365)
                    0件                           | (0)
                    2025年大阪・関西万博          | 2025 (10000)
                    5百貨店                       | 5 (100)
                    """)
    void in_japanese(String text, String figures) {
        assertThat(shown(JapaneseFigures.in(text))).isEqualTo(figures);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    226,231,970                   | 226231970
                    ¥226 million                  | 226000000
                    ¥24.60 million                | 24600000
                    2.5 thousand                  | 2500
                    a 100-million-yen fund        | 100000000
                    ¥24.6m                        | (24.6/24600000)
                    FY2024                        | 2024
                    FY24                          | 24/2024
                    Reiwa 6                       | 6/2024
                    99.5%                         | 99.5
                    the 3rd plan                  | 3
                    the Third Plan                | (3)
                    eight initiatives             | (8)
                    twenty-five                   | (20) (5) (25)
                    three hundred people          | (3) (300)
                    1 April 2024                  | (1) (4) 2024
                    2013–16                       | 2013 (16/2016)
                    5 p.m.                        | 5/17
                    COVID-19, A4 and 5G           | (19) (4) (5)
                    +81-72-841-1221               | (81) 72 841 1221
                    Phase II                      | (2)
                    one stop                      | (1)
                    see https://example.org/2024/ |
                    """)
    void in_english(String text, String figures) {
        assertThat(shown(EnglishFigures.in(text))).isEqualTo(figures == null ? "" : figures);
    }

    private static String shown(List<WrittenFigure> figures) {
        return String.join(" ", figures.stream().map(FiguresOfTextsTest::shown).toList());
    }

    private static String shown(WrittenFigure figure) {
        List<String> values = figure.values().stream().map(BigDecimal::toPlainString).toList();
        String joined = String.join("/", values);
        return figure.clear() ? joined : "(" + joined + ")";
    }
}
