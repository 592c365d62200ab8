package org.hiraku.ledger;

import org.hiraku.plan.Figure;
import org.hiraku.plan.Target;

/**
 * A value as it was published.
 *
 * @param unit the unit it was published in
 * @param amount a number, a yes or no, or a range
 */
public record Value(String unit, Target.Aim amount) {

    /** Whether it is the same amount: {@code 65} and {@code 65.0} are. */
    static boolean same(Target.Aim one, Target.Aim other) {
        if (one instanceof Target.Range range && other instanceof Target.Range with) {
            return range.low().compareTo(with.low()) == 0
                    && range.high().compareTo(with.high()) == 0;
        }
        return one instanceof Target.Value value
                && other instanceof Target.Value with
                && same(value.figure(), with.figure());
    }

    private static boolean same(Figure one, Figure other) {
        return one instanceof Figure.Quantity quantity && other instanceof Figure.Quantity with
                ? quantity.value().compareTo(with.value()) == 0
                : one.equals(other);
    }

    /** Whether it is the same amount in the same unit. */
    boolean isSameAs(Value other) {
        return unit.equals(other.unit) && same(amount, other.amount);
    }
}
