package org.hiraku.wording;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers in one language: grouped digits, and the forms with words for large powers of ten.
 *
 * <p>Example: 226231970 is {@code 226,231,970}; in words 2億2,623万1,970 in Japanese, the plain
 * digits in English, where only round numbers such as 350 million take a word.
 */
final class NumberWords {

    /** A power of ten that has a word: 8 and 億, 6 and {@code " million"}. */
    private record Power(int exponent, BigDecimal value, String word) {}

    private final String group;
    private final String decimal;
    private final String minus;
    private final int firstGroup;
    private final int nextGroup;
    private final boolean joined;

    /** Largest first. */
    private final List<Power> powers = new ArrayList<>();

    NumberWords(Labels labels) {
        group = labels.get("number.group");
        decimal = labels.get("number.decimal");
        minus = labels.get("number.minus");
        firstGroup = labels.number("number.first-group");
        nextGroup = labels.number("number.next-groups");
        joined = labels.get("number.powers-join").equals("yes");
        labels.below("number.power.").stream()
                .map(Integer::valueOf)
                .sorted((a, b) -> b - a)
                .forEach(e -> powers.add(power(e, labels.get("number.power." + e))));
    }

    private static Power power(int exponent, String word) {
        return new Power(exponent, BigDecimal.ONE.scaleByPowerOfTen(exponent), word);
    }

    /** All digits, grouped, as many after the point as the number carries: {@code 1,234.50}. */
    String digits(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        StringBuilder words = new StringBuilder(plain.length() + 8);
        if (number.signum() < 0) {
            words.append(minus);
        }
        for (int i = 0; i < whole; i++) {
            words.append(plain.charAt(i));
            if (startsGroup(whole - i - 1)) {
                words.append(group);
            }
        }
        if (point >= 0) {
            words.append(decimal).append(plain, point + 1, plain.length());
        }
        return words.toString();
    }

    private boolean startsGroup(int digitsLeft) {
        return digitsLeft > 0
                && (digitsLeft == firstGroup
                        || digitsLeft > firstGroup && (digitsLeft - firstGroup) % nextGroup == 0);
    }

    /**
     * The exact number as it is said: 2億2,623万1,970, {@code 350 million}; grouped digits where no
     * word fits, as for 226,231,970 in English.
     */
    String inWords(BigDecimal number) {
        if (!isWhole(number) || tooSmall(number)) {
            return digits(number);
        }
        return joined ? joinedWords(number) : oneWord(number);
    }

    /**
     * A rounded number where space is short, half up: 2億2,623万, {@code 226 million}; small numbers
     * stay as they are. Not for tables.
     */
    String rounded(BigDecimal number) {
        if (tooSmall(number)) {
            return digits(number);
        }
        Power largest = largestWithin(number.abs());
        // Joined words keep two powers (億 and 万), single ones three digits (226 million).
        int after = digitsBefore(number, largest) >= 3 ? 0 : 3 - digitsBefore(number, largest);
        int next = powers.indexOf(largest) + 1;
        int step =
                joined && next < powers.size()
                        ? powers.get(next).exponent()
                        : largest.exponent() - after;
        BigDecimal round = number.setScale(-step, RoundingMode.HALF_UP);
        return joined && next < powers.size()
                ? joinedWords(round)
                : withWord(round, largestWithin(round.abs()));
    }

    private boolean tooSmall(BigDecimal number) {
        return powers.isEmpty()
                || number.abs().compareTo(powers.get(powers.size() - 1).value()) < 0;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private Power largestWithin(BigDecimal size) {
        for (Power power : powers) {
            if (size.compareTo(power.value()) >= 0) {
                return power;
            }
        }
        throw new IllegalArgumentException(size + " is below every power that has a word");
    }

    private static int digitsBefore(BigDecimal number, Power power) {
        return number.precision() - number.scale() - power.exponent();
    }

    /** 2億2,623万1,970: each power takes what is left over by the larger ones. */
    private String joinedWords(BigDecimal number) {
        BigInteger left = number.abs().toBigInteger();
        StringBuilder words = new StringBuilder(number.signum() < 0 ? minus : "");
        for (Power power : powers) {
            BigInteger[] parts = left.divideAndRemainder(power.value().toBigInteger());
            if (parts[0].signum() > 0) {
                words.append(digits(new BigDecimal(parts[0]))).append(power.word());
            }
            left = parts[1];
        }
        if (left.signum() > 0) {
            words.append(digits(new BigDecimal(left)));
        }
        return words.toString();
    }

    /** 350 million and 24.6 million, but 226,231,970: one digit after the point at most. */
    private String oneWord(BigDecimal number) {
        Power power = largestWithin(number.abs());
        BigDecimal times = number.scaleByPowerOfTen(-power.exponent()).stripTrailingZeros();
        return times.scale() <= 1 ? withWord(number, power) : digits(number);
    }

    private String withWord(BigDecimal number, Power power) {
        BigDecimal times = number.scaleByPowerOfTen(-power.exponent()).stripTrailingZeros();
        return digits(times.scale() < 0 ? times.setScale(0) : times) + power.word();
    }
}
