package org.hiraku.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hiraku.reading.Node.Scalar;

/**
 * Finds numbers whose thousands are grouped by commas between braces, where YAML takes each comma
 * for the end of a value: {@code {2024: 350,000,000}} would be 350 and two keys {@code 000}.
 */
final class Grouping {

    private static final Pattern FIRST = Pattern.compile("-?[0-9]{1,3}");
    private static final Pattern NEXT = Pattern.compile("[0-9]{3}(\\.[0-9]+)?");

    private final boolean betweenBraces;
    private final List<Scalar> firsts = new ArrayList<>();
    private final List<StringBuilder> numbers = new ArrayList<>();
    private Scalar first;

    Grouping(boolean betweenBraces) {
        this.betweenBraces = betweenBraces;
    }

    /** An ordinary entry, whose value may be the first group of a number. */
    void begin(Node key, Node value) {
        boolean group =
                betweenBraces
                        && key instanceof Scalar
                        && value instanceof Scalar number
                        && number.plain()
                        && FIRST.matcher(number.text()).matches();
        first = group ? (Scalar) value : null;
    }

    /** Whether an entry is no entry but the next group of the number before it. */
    boolean goesOn(Scalar key, Node value) {
        boolean group =
                first != null
                        && key.plain()
                        && NEXT.matcher(key.text()).matches()
                        && value instanceof Scalar nothing
                        && nothing.isEmpty();
        if (group) {
            if (firsts.isEmpty() || firsts.get(firsts.size() - 1) != first) {
                firsts.add(first);
                numbers.add(new StringBuilder(first.text()));
            }
            numbers.get(numbers.size() - 1).append(',').append(key.text());
        }
        return group;
    }

    /** Tells each such number with the text to type. */
    void tell(Faults faults) {
        for (int i = 0; i < firsts.size(); i++) {
            String written = numbers.get(i).toString();
            faults.error(
                    "number-syntax.meant",
                    firsts.get(i),
                    "value",
                    written,
                    "meant",
                    written.replace(",", ""));
        }
    }
}
