package org.hiraku.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiraku.reading.Node.Scalar;

/** What an editor meant by something that is no number, and the exact text to type. */
final class NumberFault {

    /** What stands for "no value" in published tables. */
    private static final Set<String> NO_VALUE =
            Set.of("-", "--", "ー", "―", "—", "–", "…", "...", "*", "?", "n/a", "なし", "未定", "不明");

    private static final int LENGTH = 80;

    /** The part of a number before 億, 万 or 千. */
    private static final String PART = "([0-9]+(?:\\.[0-9]+)?)";

    private static final Pattern JAPANESE =
            Pattern.compile(
                    "(?:" + PART + "億)?(?:" + PART + "万)?(?:" + PART + "千)?(?:" + PART + ")?");

    private static final Pattern SCIENTIFIC =
            Pattern.compile("[0-9]+(?:\\.[0-9]+)?[eE][+-]?[0-9]{1,2}");

    private NumberFault() {}

    /** Tells why the value is no number, with the text to type where it can be guessed. */
    static void tell(Scalar written, Faults faults) {
        String text = written.text();
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (written.isEmpty() || NO_VALUE.contains(normal.toLowerCase(Locale.ROOT))) {
            faults.error("number-syntax.no-value", written, "value", text);
            return;
        }
        if (text.length() > LENGTH || text.matches("-?[0-9.]+") && tooLong(text)) {
            faults.error("number-digits", written, "limit", NumberReader.DIGITS);
            return;
        }
        Optional<String> meant = meant(normal);
        String rule = meant.isEmpty() ? "number-syntax" : "number-syntax.meant";
        if (!written.plain() && meant.isPresent()) {
            rule = "number-syntax.quoted";
        }
        faults.error(rule, written, "value", text, "meant", meant.orElse(""));
    }

    private static boolean tooLong(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count() > NumberReader.DIGITS;
    }

    /** The number as it is to be typed: {@code 2億2,623万円} gives 226230000, {@code △5} gives -5. */
    static Optional<String> meant(String normal) {
        String bare = normal.replaceAll("[\\s,_'、]", "").replaceFirst("^[¥+]", "");
        boolean negative = bare.matches("^[-△▲−–ー].*");
        String unsigned = negative ? bare.substring(1) : bare;
        String number =
                unsigned.replaceFirst("^¥", "")
                        .replaceFirst("^\\.(?=[0-9])", "0.")
                        .replaceFirst("(?<=[0-9])\\.$", "");
        return value(number)
                .or(() -> value(number.replaceFirst("[^0-9億万千.]{1,6}$", "")))
                .map(value -> negative ? value.negate() : value)
                .map(BigDecimal::toPlainString)
                .filter(NumberReader::isNumber);
    }

    private static Optional<BigDecimal> value(String number) {
        if (SCIENTIFIC.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number));
        }
        Matcher parts = JAPANESE.matcher(number);
        if (number.isEmpty() || !parts.matches()) {
            return Optional.empty();
        }
        BigDecimal sum = part(parts.group(4), 0);
        for (int i = 1; i <= 3; i++) {
            if (parts.group(i) != null) {
                sum = sum.add(part(parts.group(i), i == 1 ? 8 : i == 2 ? 4 : 3));
            }
        }
        return Optional.of(sum);
    }

    private static BigDecimal part(String digits, int zeros) {
        if (digits == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal value = new BigDecimal(digits).scaleByPowerOfTen(zeros);
        return value.scale() < 0 || zeros > 0 && value.stripTrailingZeros().scale() <= 0
                ? value.setScale(0)
                : value;
    }
}
