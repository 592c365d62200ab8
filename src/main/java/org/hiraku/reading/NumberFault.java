package org.hiraku.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiraku.reading.Node.Scalar;

/** What an editor meant by something that is no number, and the exact text to type. */
final class NumberFault {

    /** What stands for "no value" in published tables. */
    private static final Set<String> NO_VALUE =
            Set.of(
                    "-", "--", "−", "ー", "―", "—", "–", "…", "...", "*", "※", "?", "n/a", "tbd",
                    "なし", "該当なし", "未定", "不明", "未集計", "集計中", "調査中", "未確定", "未実施", "未調査", "非公表",
                    "非公開");

    private static final int LENGTH = 80;

    /** A part of a number and its worth, as 2億, 623万 or 5百万; the last may have none. */
    private static final Pattern PART = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)([兆億万千百]*)");

    private static final Map<Character, Integer> ZEROS =
            Map.of('百', 2, '千', 3, '万', 4, '億', 8, '兆', 12);

    /** What may stand before a number and says how it was counted. */
    private static final Pattern BEFORE = Pattern.compile("^(?:約|およそ|延べ|のべ|合計|計)+");

    /** A unit behind a number; 3割 is no 3. */
    private static final Pattern UNIT = Pattern.compile("(?!割)[^0-9兆億万千百.]{1,6}$");

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
        if (normal.matches(".*\\.[0-9]*,.*")) {
            return Optional.empty();
        }
        String bare = normal.replaceAll("[\\s,_'、]", "").replaceFirst("^[¥+]", "");
        bare = BEFORE.matcher(bare).replaceFirst("");
        boolean negative = bare.matches("^[-△▲−–ー].*");
        String unsigned = negative ? bare.substring(1) : bare;
        String number =
                unsigned.replaceFirst("^¥", "")
                        .replaceFirst("^\\.(?=[0-9])", "0.")
                        .replaceFirst("(?<=[0-9])\\.$", "");
        return value(number)
                .or(() -> value(UNIT.matcher(number).replaceFirst("")))
                .map(value -> negative ? value.negate() : value)
                .map(BigDecimal::toPlainString)
                .filter(NumberReader::isNumber);
    }

    private static Optional<BigDecimal> value(String number) {
        if (SCIENTIFIC.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number));
        }
        Matcher part = PART.matcher(number);
        BigDecimal sum = BigDecimal.ZERO;
        int at = 0;
        int former = Integer.MAX_VALUE;
        while (part.find() && part.start() == at) {
            int zeros = part.group(2).chars().map(c -> ZEROS.get((char) c)).sum();
            if (zeros >= former) {
                return Optional.empty();
            }
            sum = at == 0 ? part(part.group(1), zeros) : sum.add(part(part.group(1), zeros));
            at = part.end();
            former = zeros;
        }
        return at > 0 && at == number.length() ? Optional.of(sum) : Optional.empty();
    }

    private static BigDecimal part(String digits, int zeros) {
        BigDecimal value = new BigDecimal(digits).scaleByPowerOfTen(zeros);
        return value.scale() < 0 || zeros > 0 && value.stripTrailingZeros().scale() <= 0
                ? value.setScale(0)
                : value;
    }
}
