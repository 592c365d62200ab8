package org.hiraku.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest(name = "{0} of {1}: {2}, {3} %")
    @CsvSource({
        "8000, 10000, 0.8, 80.0",
        "1, 3, 0.3333, 33.3",
        "2, 3, 0.6667, 66.7",
        "-1, 3, -0.3333, -33.3",
        "1, 20000, 0.0001, 0.0",
        "1, 20001, 0, 0.0",
        "-1, 20000, -0.0001, 0.0",
        "19990, 20000, 0.9995, 100.0",
        "19989, 20000, 0.9995, 99.9",
        "3, 1, 3, 300.0",
        "1000000, 1, 1000000, 100000000.0",
        "100, 1.00, 100, 10000.0"
    })
    void a_share_is_written_with_four_decimals_at_most_and_shown_with_one(
            BigDecimal part, BigDecimal whole, String written, BigDecimal percentage) {
        BigDecimal share = Share.of(part, whole);
        assertThat(Share.written(share)).isEqualTo(written);
        assertThat(Share.percentage(share)).isEqualTo(percentage);
    }

    /** 0.000049999999999999 would become 0.00005 with 16 decimals, and that 0.0001 with four. */
    @Test
    void a_share_just_below_a_half_is_not_rounded_twice() {
        BigDecimal share =
                Share.of(new BigDecimal("49999999999999"), new BigDecimal("1000000000000000000"));
        assertThat(Share.written(share)).isEqualTo("0");
    }

    /**
     * Every p / q with q up to 300: once rounded from the fraction, once from the quotient itself.
     */
    @Test
    void rounding_the_fraction_is_rounding_the_quotient() {
        for (int q = 1; q <= 300; q++) {
            for (int p = -q; p <= 2 * q; p++) {
                BigDecimal part = BigDecimal.valueOf(p);
                BigDecimal whole = BigDecimal.valueOf(q);
                BigDecimal share = Share.of(part, whole);
                assertThat(new BigDecimal(Share.written(share)))
                        .isEqualByComparingTo(part.divide(whole, 4, RoundingMode.HALF_UP));
                assertThat(Share.percentage(share))
                        .isEqualTo(part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2000, 2000", "0.50, 0.5", "1E+3, 1000", "0.00005, 0.0001", "0.00004, 0"})
    void distances_are_written_the_same_way(BigDecimal distance, String written) {
        assertThat(Share.written(distance)).isEqualTo(written);
    }
}
