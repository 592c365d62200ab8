package org.hiraku.page;

import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Target;

/** The number by which a cell of a table is sorted, to its last digit: {@code 226231970}. */
final class SortNumber {

    private SortNumber() {}

    /** That of a target; of a range its lower end. Empty where it names no value. */
    static Optional<String> of(Target target) {
        return target.aim()
                .map(
                        aim ->
                                aim instanceof Target.Range range
                                        ? range.low().toPlainString()
                                        : of(((Target.Value) aim).figure()));
    }

    /** That of an actual; empty where it is missing. */
    static Optional<String> of(Actual actual) {
        return actual.figure().map(SortNumber::of);
    }

    /** A yes is 1, a no is 0. */
    private static String of(Figure figure) {
        return figure instanceof Figure.Answer answer
                ? answer.yes() ? "1" : "0"
                : ((Figure.Quantity) figure).value().toPlainString();
    }
}
