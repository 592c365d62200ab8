package org.hiraku.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hiraku.plan.Figure;
import org.hiraku.reading.Node.Scalar;

/** Reads exact decimals from the text as written, digits kept: {@code 65.0} is not {@code 65}. */
final class NumberReader {

    /** How many digits a number may have. */
    static final int DIGITS = 30;

    private static final Pattern WRITTEN = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

    private NumberReader() {}

    /** A number. */
    static Optional<BigDecimal> number(Node node, Faults faults) {
        if (!(node instanceof Scalar scalar)) {
            Shape.single(node, faults);
            return Optional.empty();
        }
        if (scalar.plain() && isNumber(scalar.text())) {
            return Optional.of(new BigDecimal(scalar.text()));
        }
        NumberFault.tell(scalar, faults);
        return Optional.empty();
    }

    /** Whether the text is a number as it has to be written. */
    static boolean isNumber(String written) {
        return written.length() <= DIGITS + 2
                && WRITTEN.matcher(written).matches()
                && written.chars().filter(c -> c >= '0' && c <= '9').count() <= DIGITS;
    }

    /** A whole number between two bounds, both included. */
    static ValueReader<Integer> whole(int least, int most) {
        return (node, faults) -> {
            Optional<BigDecimal> number = number(node, faults);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal value = number.get();
            if (value.scale() > 0
                    || value.compareTo(BigDecimal.valueOf(least)) < 0
                    || value.compareTo(BigDecimal.valueOf(most)) > 0) {
                faults.error("number-range", node, "value", value, "least", least, "most", most);
                return Optional.empty();
            }
            return Optional.of(value.intValueExact());
        };
    }

    /** A number, or the answer to a yes/no goal. */
    static Optional<Figure> figure(Node node, Faults faults) {
        if (node instanceof Scalar scalar
                && scalar.plain()
                && (scalar.text().equals("true") || scalar.text().equals("false"))) {
            return Optional.of(new Figure.Answer(scalar.text().equals("true")));
        }
        return number(node, faults).map(Figure::of);
    }

    /** {@code true} or {@code false}. */
    static Optional<Boolean> flag(Node node, Faults faults) {
        if (node instanceof Scalar scalar && scalar.plain()) {
            if (scalar.text().equals("true")) {
                return Optional.of(true);
            }
            if (scalar.text().equals("false")) {
                return Optional.of(false);
            }
        }
        faults.error("flag-syntax", node);
        return Optional.empty();
    }
}
