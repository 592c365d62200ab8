package org.hiraku.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures of a text and of its translation agree. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FigureComparisonTest {

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2億2623万1970円(個人版・見込)     | ¥226,231,970 (individuals, expected)
                    2億2623万1970円                   | ¥226 million
                    2億2623万円                       | ¥226.2 million
                    約3億円                           | about ¥300 million
                    12,345千円                        | ¥12.3 million
                    10万人当たり                      | per 100,000 people
                    令和6年度 施策シート              | FY2024 policy sheets
                    令和6・7年度                      | fiscal 2024 and 2025
                    平成31年4月1日から                | from 1 April 2019
                    2024年4月から                     | from April 2024
                    第3次計画                         | the Third Plan
                    8つの取り組み                     | eight initiatives
                    3か月間                           | for three months
                    三つの柱                          | 3 pillars
                    2025年、戦後80年を迎える          | In 2025, 80 years after the war, Expo 2025
                    3割                               | 30%
                    2倍にする                         | to double it
                    2人に1人                          | half of them
                    4分の3                            | three quarters
                    20代の若者                        | young people in their twenties
                    午前9時から午後5時                | 9:00 to 17:00
                    昨年度見直した                    | revised in fiscal 2023
                    1日1回                            | once a day
                    電話は24時間365日                 | the telephone line never closes
                    新型コロナウイルス感染症          | COVID-19
                    (1)市民 (2)事業者                 | (1) residents (2) businesses
                    全庁一丸                          | as one
                    ワンストップ                      | one stop
                    2013〜16年の調査                  | the surveys of 2013–2016
                    1,000人につき                     | per thousand people
                    図書館[^12]                       | libraries
                    [計画](https://example.org/a/9)   | plan
                    ２０２４年度の１２校              | 12 schools in fiscal 2024
                    """)
    void agree(String japanese, String english) {
        FigureComparison compared = FigureComparison.of(japanese, english);

        assertThat(compared.japaneseAlone()).isEmpty();
        assertThat(compared.englishAlone()).isEmpty();
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2億2623万円       | ¥22.6 million      | 2億2623万       | 22.6 million
                    2億円             | ¥250 million       | 2億             | 250 million
                    30,000件          | 3,000 visits       | 30,000          | 3,000
                    令和6年度         | FY2025             | 令和6           | 2025
                    8つの取り組み     | nine initiatives   | 8               |
                    前の年            | 12 months before   |                 | 12
                    99.5%             | 95.5%              | 99.5            | 95.5
                    第3次計画         | the Second Plan    | 3               |
                    3か月間           | for six months     | 3               |
                    延べ26人          | 62 attendances     | 26              | 62
                    """)
    void differ(String japanese, String english, String ofJapanese, String ofEnglish) {
        FigureComparison compared = FigureComparison.of(japanese, english);

        assertThat(compared.japaneseAlone()).isEqualTo(list(ofJapanese));
        assertThat(compared.englishAlone()).isEqualTo(list(ofEnglish));
    }

    @Test
    void a_hostile_text_of_figures_is_compared_in_no_time() {
        String many = "1億2万3千4".repeat(5_000);
        String digits = "9".repeat(60_000);

        assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    assertThat(FigureComparison.of(many, "none").japaneseAlone()).isNotEmpty();
                    assertThat(FigureComparison.of(digits, digits + "k").agrees()).isTrue();
                    assertThat(FigureComparison.of("億".repeat(60_000), digits).agrees()).isTrue();
                    assertThat(FigureComparison.of(digits, "1,111".repeat(9_000)).agrees())
                            .isFalse();
                });
    }

    private static List<String> list(String figure) {
        return figure == null ? List.of() : List.of(figure);
    }
}
