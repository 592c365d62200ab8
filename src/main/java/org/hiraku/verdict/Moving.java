package org.hiraku.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import org.hiraku.plan.Break;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator.Direction;
import org.hiraku.plan.Period;

/**
 * Movement since the last comparable actual.
 *
 * <p>{@code sign(actual − last)}, turned round where less is better. The last one is the latest
 * earlier actual of the series that has a value and is of the same kind of period: a year is
 * compared with a year, a three-year span with a three-year span. A baseline is not an actual. A
 * break between the two makes the movement {@code not-comparable}: every value before that one lies
 * beyond the break as well. "Yes" counts as more than "no".
 *
 * <p>Example: more is better; 2021: 40, 2022: missing, 2023: 45. 2021 has no movement, nor has
 * 2022; 2023 is better than 2021.
 */
final class Moving {

    private Moving() {}

    static Fact<Movement> since(
            Optional<Compared> last,
            Period period,
            Optional<Figure> actual,
            Direction direction,
            Breaks breaks) {
        if (direction == Direction.NONE) {
            return Fact.withheld(Withheld.NO_DIRECTION);
        }
        if (actual.isEmpty()) {
            return Fact.withheld(Withheld.NO_VALUE);
        }
        if (last.isEmpty()) {
            return Fact.withheld(Withheld.FIRST_VALUE);
        }
        Compared earlier = last.get();
        Optional<Break> stop = breaks.between(earlier.period(), period);
        if (stop.isPresent()) {
            return Fact.given(Movement.NOT_COMPARABLE, Grounds.stopped(stop.get(), earlier));
        }
        Figure now = actual.get();
        if (now.getClass() != earlier.value().getClass()) {
            return Fact.given(
                    Movement.NOT_COMPARABLE, Grounds.withheld(Withheld.KIND_OF_VALUE, earlier));
        }
        int risen = amount(now).compareTo(amount(earlier.value()));
        return Fact.given(
                movement(direction == Direction.UP ? risen : -risen), Grounds.from(earlier));
    }

    private static Movement movement(int improved) {
        if (improved == 0) {
            return Movement.SAME;
        }
        return improved > 0 ? Movement.BETTER : Movement.WORSE;
    }

    private static BigDecimal amount(Figure figure) {
        if (figure instanceof Figure.Quantity quantity) {
            return quantity.value();
        }
        return ((Figure.Answer) figure).yes() ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
