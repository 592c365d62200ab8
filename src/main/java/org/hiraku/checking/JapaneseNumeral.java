package org.hiraku.checking;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A Japanese number of digits, kanji and the words for tens up to trillions.
 *
 * <p>Example: 2億2623万1970 is 226,231,970, 5千万 is 50,000,000, 二十五 is 25.
 */
final class JapaneseNumeral {

    /** The kanji of digits, each at the place of its value. */
    static final String DIGITS = "〇一二三四五六七八九";

    private static final Map<Character, Integer> TENS = Map.of('十', 1, '百', 2, '千', 3);
    private static final Map<Character, Integer> MYRIADS = Map.of('万', 4, '億', 8, '兆', 12);

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private BigDecimal pending;
    private BigDecimal step = BigDecimal.ZERO;
    private int decimals;
    private boolean broken;

    private JapaneseNumeral() {}

    /**
     * A number.
     *
     * @param value what it stands for
     * @param step what its last digit counts; 0 where it counts single things
     */
    record Read(BigDecimal value, BigDecimal step) {}

    /** What is written; nothing where that is no number. */
    static Optional<Read> read(String written) {
        JapaneseNumeral numeral = new JapaneseNumeral();
        int at = 0;
        while (at < written.length() && !numeral.broken) {
            int end = at;
            while (end < written.length() && isPartOfDigits(written.charAt(end))) {
                end++;
            }
            if (end > at) {
                numeral.digits(written.substring(at, end));
                at = end;
            } else {
                numeral.kanji(written.charAt(at++));
            }
        }
        return numeral.broken ? Optional.empty() : Optional.of(numeral.sum());
    }

    private static boolean isPartOfDigits(char c) {
        return c >= '0' && c <= '9' || c == ',' || c == '.';
    }

    private void digits(String digits) {
        Optional<BigDecimal> value = DigitText.value(digits);
        broken |= pending != null || value.isEmpty();
        pending = value.orElse(BigDecimal.ZERO);
        decimals = DigitText.decimals(digits);
        step = BigDecimal.ZERO;
    }

    private void kanji(char c) {
        int digit = DIGITS.indexOf(c);
        if (digit >= 0) {
            BigDecimal before = pending == null ? BigDecimal.ZERO : pending;
            pending = before.scaleByPowerOfTen(1).add(BigDecimal.valueOf(digit));
            decimals = 0;
            step = BigDecimal.ZERO;
        } else if (TENS.containsKey(c)) {
            int power = TENS.get(c);
            BigDecimal times = pending == null ? BigDecimal.ONE : pending;
            section = section.add(times.scaleByPowerOfTen(power));
            counted(power);
        } else {
            int power = MYRIADS.get(c);
            BigDecimal times = section.add(pending == null ? BigDecimal.ZERO : pending);
            BigDecimal one = times.signum() == 0 ? BigDecimal.ONE : times;
            total = total.add(one.scaleByPowerOfTen(power));
            section = BigDecimal.ZERO;
            step = step.signum() == 0 ? unit(power) : step.scaleByPowerOfTen(power);
            pending = null;
            decimals = 0;
        }
    }

    private void counted(int power) {
        step = unit(power);
        pending = null;
        decimals = 0;
    }

    private BigDecimal unit(int power) {
        return BigDecimal.ONE.scaleByPowerOfTen(power - decimals);
    }

    private Read sum() {
        BigDecimal all = total.add(section).add(pending == null ? BigDecimal.ZERO : pending);
        boolean coarse = step.compareTo(BigDecimal.valueOf(1000)) >= 0;
        return new Read(DigitText.even(all), coarse ? DigitText.even(step) : BigDecimal.ZERO);
    }
}
