package org.hiraku.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Shares as fractions: 0.8 is 80 %.
 *
 * <p>A share is the exact quotient cut off (never rounded) after {@value #DIGITS} decimals.
 * Rounding such a fraction half up to fewer decimals gives what rounding the exact quotient would:
 * only the first digit dropped decides, and it is kept. Example: 1 of 3 is 0.3333333333333333,
 * written {@code 0.3333}, shown as 33.3 %; 2 of 3 is 0.6666666666666666, written {@code 0.6667},
 * shown as 66.7 %.
 */
public final class Share {

    private static final int DIGITS = 16;
    private static final int DIGITS_WRITTEN = 4;
    private static final int DIGITS_OF_PERCENTAGE = 1;

    private Share() {}

    /**
     * The part as a fraction of the whole.
     *
     * @throws ArithmeticException when the whole is 0
     */
    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return withoutTrailingZeros(part.divide(whole, DIGITS, RoundingMode.DOWN));
    }

    /**
     * A share, or a distance, as machine files write it: rounded half up to at most four decimals,
     * without trailing zeros: {@code 0.3333}, {@code 0.8}, {@code 2000}.
     */
    public static String written(BigDecimal value) {
        return withoutTrailingZeros(value.setScale(DIGITS_WRITTEN, RoundingMode.HALF_UP))
                .toPlainString();
    }

    /** A share as a percentage with one decimal, rounded half up: 0.8 is 80.0, 0.99949 is 99.9. */
    public static BigDecimal percentage(BigDecimal share) {
        return share.movePointRight(2).setScale(DIGITS_OF_PERCENTAGE, RoundingMode.HALF_UP);
    }

    private static BigDecimal withoutTrailingZeros(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
