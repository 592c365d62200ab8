package org.hiraku.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hiraku.reading.Allowed.Word;
import org.hiraku.reading.Node.Scalar;

/**
 * Reads a local government code (全国地方公共団体コード): five digits and a check digit.
 *
 * <p>The check digit is the last digit of 11 − (sum mod 11), where the sum weighs the five digits
 * by 6, 5, 4, 3 and 2. Example: 27210 gives 2·6 + 7·5 + 2·4 + 1·3 + 0·2 = 58, 58 mod 11 = 3, 11 − 3
 * = 8, so Hirakata is 272108.
 */
final class GovernmentCode {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    /** The code of six digits. */
    static final ValueReader<String> CODE =
            ValueReader.of(
                    Word.of("government-code", SIX_DIGITS, 6, "272108"), GovernmentCode::read);

    private GovernmentCode() {}

    private static Optional<String> read(Node node, Faults faults) {
        Optional<Scalar> scalar = Shape.single(node, faults);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String code = scalar.get().text();
        if (!SIX_DIGITS.matcher(code).matches()) {
            faults.error("government-code", node, "value", code);
            return Optional.empty();
        }
        if (scalar.get().plain()) {
            faults.error("government-code.quotes", node, "value", code);
            return Optional.empty();
        }
        if (code.charAt(5) != checkDigit(code)) {
            faults.error("government-code.check-digit", node, "value", code);
            return Optional.empty();
        }
        return Optional.of(code);
    }

    /** The check digit of a code's first five digits. */
    static char checkDigit(String code) {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (code.charAt(i) - '0') * (6 - i);
        }
        return (char) ('0' + (11 - sum % 11) % 10);
    }
}
