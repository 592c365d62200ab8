package org.hiraku.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import org.hiraku.plan.Baseline;
import org.hiraku.plan.Break;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator.Direction;
import org.hiraku.plan.Period;
import org.hiraku.plan.Target;

/**
 * The way from a baseline to a target.
 *
 * <p>A share of it is {@code (actual − baseline) / (target − baseline)}. Example: from 50 to 100,
 * 70 has closed (70 − 50) / (100 − 50) = 0.4; from 100 to at most 0, 40 has closed (40 − 100) / (0
 * − 100) = 0.6; from 50 to 100, 45 has closed −0.1 and 110 has closed 1.2: nothing is capped.
 *
 * @param baseline where it starts
 * @param target the number it leads to
 * @param exact whether that number is to be hit, not passed
 */
record Gap(Compared baseline, BigDecimal target, boolean exact) {

    /**
     * The gap of a target that is judged, or why there is none: it needs a target that names one
     * number and is not {@code maintain}, a baseline of the same kind of period that ends before
     * the target's period starts with no break between, a target on the better side of it, and both
     * on the same side of 0 (0 itself is on either).
     */
    static Fact<Gap> of(
            Optional<Baseline> baseline,
            Period period,
            Target target,
            Direction direction,
            Calendar calendar,
            Breaks breaks) {
        Optional<BigDecimal> number = Acceptable.number(target);
        boolean gives =
                switch (target.type()) {
                    case AT_LEAST, AT_MOST, EXACTLY -> number.isPresent();
                    case WITHIN, MAINTAIN, COMPLETE, MONITOR -> false;
                };
        if (!gives) {
            return Fact.withheld(Withheld.TYPE);
        }
        if (baseline.isEmpty()) {
            return Fact.withheld(Withheld.NO_BASELINE);
        }
        Compared start = Compared.of(baseline.get());
        if (!Past.sameKind(start.period(), period)) {
            return Fact.withheld(Withheld.OTHER_KIND_OF_PERIOD, start);
        }
        if (!calendar.end(start.period()).isBefore(calendar.start(period))) {
            return Fact.withheld(Withheld.BASELINE_NOT_EARLIER, start);
        }
        Optional<Break> stop = breaks.between(start.period(), period);
        if (stop.isPresent()) {
            return Fact.stopped(stop.get(), start);
        }
        Gap gap = new Gap(start, number.get(), target.type() == Target.Type.EXACTLY);
        Optional<Withheld> why = gap.whyNone(target.type(), direction);
        return why.isPresent()
                ? Fact.withheld(why.get(), start)
                : Fact.given(gap, Grounds.from(start));
    }

    private Optional<Withheld> whyNone(Target.Type type, Direction direction) {
        int way = target.compareTo(from());
        if (way == 0) {
            return Optional.of(Withheld.NO_GAP);
        }
        if (direction == Direction.NONE) {
            return Optional.of(Withheld.NO_DIRECTION);
        }
        boolean up = direction == Direction.UP;
        if (up ? type == Target.Type.AT_MOST : type == Target.Type.AT_LEAST) {
            return Optional.of(Withheld.AGAINST_DIRECTION);
        }
        if (way > 0 != up) {
            return Optional.of(Withheld.WORSE_SIDE);
        }
        return from().signum() * target.signum() < 0
                ? Optional.of(Withheld.SIGN_CHANGE)
                : Optional.empty();
    }

    /** How much of it a value closes, or why that means nothing. */
    Fact<BigDecimal> closedBy(BigDecimal actual) {
        if (actual.signum() * from().signum() < 0 || actual.signum() * target.signum() < 0) {
            return Fact.withheld(Withheld.SIGN_CHANGE, baseline);
        }
        BigDecimal whole = target.subtract(from());
        BigDecimal left = target.subtract(actual);
        if (exact && left.signum() * whole.signum() < 0) {
            return Fact.withheld(Withheld.PAST_THE_VALUE, baseline);
        }
        return Fact.given(Share.of(actual.subtract(from()), whole), Grounds.from(baseline));
    }

    private BigDecimal from() {
        return ((Figure.Quantity) baseline.value()).value();
    }
}
