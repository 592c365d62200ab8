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

    /** A number. */
    static final ValueReader<BigDecimal> NUMBER =
            ValueReader.of(new Allowed.Decimal(), NumberReader::number);

    /** A number, or the answer to a yes/no goal. */
    static final ValueReader<Figure> FIGURE =
            ValueReader.of(new Allowed.DecimalOrTruth(), NumberReader::figure);

    /** {@code true} or {@code false}. */
    static final ValueReader<Boolean> FLAG =
            ValueReader.of(new Allowed.Truth(), NumberReader::flag);

    private NumberReader() {}

    private static Optional<BigDecimal> number(Node node, Faults faults) {
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
        return ValueReader.of(
                new Allowed.Whole(least, most),
                (node, faults) ->
                        number(node, faults).flatMap(n -> whole(n, least, most, node, faults)));
    }

    private static Optional<Integer> whole(
            BigDecimal value, int least, int most, Node node, Faults faults) {
        if (value.scale() > 0
                || value.compareTo(BigDecimal.valueOf(least)) < 0
                || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            faults.error("number-range", node, "value", value, "least", least, "most", most);
            return Optional.empty();
        }
        return Optional.of(value.intValueExact());
    }

    private static Optional<Figure> figure(Node node, Faults faults) {
        if (node instanceof Scalar scalar
                && scalar.plain()
                && (scalar.text().equals("true") || scalar.text().equals("false"))) {
            return Optional.of(new Figure.Answer(scalar.text().equals("true")));
        }
        return number(node, faults).map(Figure::of);
    }

    private static Optional<Boolean> flag(Node node, Faults faults) {
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
