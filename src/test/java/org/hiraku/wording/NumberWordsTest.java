package org.hiraku.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.hiraku.plan.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers with every digit, as they are said, and rounded. */
class NumberWordsTest {

    private static final Unit YEN = Unit.builtIn("yen");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0          | 0",
                "7          | 7",
                "999        | 999",
                "1000       | 1,000",
                "226231970  | 226,231,970",
                "65.0       | 65.0",
                "1234.50    | 1,234.50",
                "-1234567   | −1,234,567",
                "0.007      | 0.007",
                "1E+3       | 1,000",
                "123456789012345678901234567890 | 123,456,789,012,345,678,901,234,567,890"
            })
    void keep_every_digit_in_both_languages(String written, String shown) {
        assertThat(ThemeWording.en().number(new BigDecimal(written))).isEqualTo(shown);
        assertThat(ThemeWording.ja().number(new BigDecimal(written))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "226231970     | 2億2,623万1,970円    | ¥226,231,970",
                "350000000     | 3億5,000万円         | ¥350 million",
                "24600000      | 2,460万円            | ¥24.6 million",
                "24650000      | 2,465万円            | ¥24,650,000",
                "1200000000000 | 1兆2,000億円         | ¥1.2 trillion",
                "100000001     | 1億1円               | ¥100,000,001",
                "9999          | 9,999円              | ¥9,999",
                "-350000000    | −3億5,000万円        | −¥350 million",
                "12345.5       | 12,345.5円           | ¥12,345.5"
            })
    void are_said_exactly(String written, String ja, String en) {
        assertThat(said(ThemeWording.ja(), written)).isEqualTo(ja);
        assertThat(said(ThemeWording.en(), written)).isEqualTo(en);
    }

    private static String said(Wording wording, String written) {
        return wording.figures()
                .quantity(
                        new BigDecimal(written),
                        YEN,
                        Optional.empty(),
                        FigureWords.Length.IN_WORDS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "226231970     | 2億2,623万円  | ¥226 million",
                "226235000     | 2億2,624万円  | ¥226 million",
                "350000000     | 3億5,000万円  | ¥350 million",
                "24600000      | 2,460万円     | ¥24.6 million",
                "12345         | 1.23万円      | ¥12,345",
                "1234567       | 123万円       | ¥1.23 million",
                "999999        | 100万円       | ¥999,999",
                "999999999     | 10億円        | ¥1 billion",
                "1234567890123 | 1兆2,346億円  | ¥1.23 trillion",
                "-226231970    | −2億2,623万円 | −¥226 million",
                "9999.9        | 9,999.9円     | ¥9,999.9"
            })
    void are_rounded_half_up_where_space_is_short(String written, String ja, String en) {
        BigDecimal number = new BigDecimal(written);
        assertThat(ThemeWording.ja().shortQuantity(number, YEN, Optional.empty())).isEqualTo(ja);
        assertThat(ThemeWording.en().shortQuantity(number, YEN, Optional.empty())).isEqualTo(en);
    }
}
