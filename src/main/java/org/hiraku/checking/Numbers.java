package org.hiraku.checking;

import java.math.BigDecimal;
import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Figure.Quantity;
import org.hiraku.plan.Target;

/** The numbers in targets and actuals. */
final class Numbers {

    private Numbers() {}

    /** The number of an actual; nothing where it is missing or an answer, or there is none. */
    static Optional<BigDecimal> of(Actual actual) {
        return actual != null && actual.figure().orElse(null) instanceof Quantity quantity
                ? Optional.of(quantity.value())
                : Optional.empty();
    }

    /** About how far a number is from 0; 0 for none. */
    static double size(Optional<BigDecimal> number) {
        return number.isPresent() ? Math.abs(number.get().doubleValue()) : 0;
    }

    /** The one number of a target; nothing for a range, an answer or no target. */
    static Optional<BigDecimal> of(Target target) {
        return target != null
                        && target.aim().orElse(null) instanceof Target.Value aim
                        && aim.figure() instanceof Quantity quantity
                ? Optional.of(quantity.value())
                : Optional.empty();
    }
}
