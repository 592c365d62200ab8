package org.hiraku.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator.Direction;
import org.hiraku.plan.Target;

/**
 * The values that would do: a half line or a range, ends included.
 *
 * <p>Example: {@code at-least} 10 is everything from 10 up, {@code exactly} 10 is 10 to 10.
 *
 * @param low the lowest; empty when there is none
 * @param high the highest; empty when there is none
 */
record Acceptable(Optional<BigDecimal> low, Optional<BigDecimal> high) {

    /** The values that meet a target; empty for one that asks for no number. */
    static Optional<Acceptable> of(Target target, Direction direction) {
        return switch (target.type()) {
            case AT_LEAST -> number(target).map(Acceptable::from);
            case AT_MOST -> number(target).map(Acceptable::upTo);
            case EXACTLY -> number(target).map(v -> new Acceptable(Optional.of(v), Optional.of(v)));
            case WITHIN ->
                    target.aim()
                            .filter(Target.Range.class::isInstance)
                            .map(Target.Range.class::cast)
                            .map(r -> new Acceptable(Optional.of(r.low()), Optional.of(r.high())));
            case MAINTAIN ->
                    switch (direction) {
                        case UP -> number(target).map(Acceptable::from);
                        case DOWN -> number(target).map(Acceptable::upTo);
                        case NONE -> Optional.empty();
                    };
            case COMPLETE, MONITOR -> Optional.empty();
        };
    }

    /** The one number a target names; empty when it names a range, an answer or nothing. */
    static Optional<BigDecimal> number(Target target) {
        return target.aim()
                .filter(Target.Value.class::isInstance)
                .map(aim -> ((Target.Value) aim).figure())
                .filter(Figure.Quantity.class::isInstance)
                .map(figure -> ((Figure.Quantity) figure).value());
    }

    /**
     * How far a value is: {@code v − high} above the highest and {@code low − v} below the lowest
     * is to go; of a half line, what lies beyond its end is exceeded; all else is reached.
     *
     * <p>Example: of at least 10,000 the value 8,000 has 2,000 to go and 10,500 exceeds it by 500;
     * of 36 to 38 the value 40 has 2 to go and 37 is reached.
     */
    Distance distance(BigDecimal value) {
        BigDecimal below = low.map(end -> end.subtract(value)).orElse(BigDecimal.ZERO);
        BigDecimal above = high.map(value::subtract).orElse(BigDecimal.ZERO);
        if (below.signum() > 0) {
            return new Distance(below, Distance.Side.TO_GO);
        }
        if (above.signum() > 0) {
            return new Distance(above, Distance.Side.TO_GO);
        }
        BigDecimal beyond =
                low.isPresent() && high.isPresent() ? BigDecimal.ZERO : below.add(above).negate();
        return beyond.signum() == 0
                ? new Distance(BigDecimal.ZERO, Distance.Side.REACHED)
                : new Distance(beyond, Distance.Side.EXCEEDED);
    }

    private static Acceptable from(BigDecimal value) {
        return new Acceptable(Optional.of(value), Optional.empty());
    }

    private static Acceptable upTo(BigDecimal value) {
        return new Acceptable(Optional.empty(), Optional.of(value));
    }
}
