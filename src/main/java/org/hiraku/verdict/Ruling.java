package org.hiraku.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator.Direction;
import org.hiraku.plan.Target;

/**
 * The result of a period, and how far its actual is from its target.
 *
 * <p>In this order: no target; a target that no actual could ever be held against (only watched, or
 * set under another definition); no actual, or one that is {@code not-yet} measured, which is
 * {@code overdue} when the record speaks for a day later than the due one and {@code not-due}
 * otherwise; an actual that is missing for good; at last the comparison.
 *
 * @param result the result
 * @param reason why nothing can be said
 * @param rule the rule that gave it
 * @param distance how far, when a number was judged
 */
record Ruling(Result result, Optional<Reason> reason, Rule rule, Optional<Distance> distance) {

    static Ruling of(
            Optional<Target> target, Optional<Actual> actual, Direction direction, boolean late) {
        if (target.isEmpty()) {
            return plain(Result.NO_TARGET, Rule.NO_TARGET);
        }
        if (target.get().type() == Target.Type.MONITOR) {
            return cannotSay(Reason.MONITOR, Rule.MONITOR);
        }
        if (!target.get().comparable()) {
            return cannotSay(Reason.NOT_COMPARABLE, Rule.TARGET_NOT_COMPARABLE);
        }
        Optional<Figure> figure = actual.flatMap(Actual::figure);
        if (figure.isPresent()) {
            return judge(target.get(), figure.get(), direction);
        }
        Optional<Actual.Missing> missing = actual.flatMap(Actual::missing);
        if (missing.isPresent() && missing.get() != Actual.Missing.NOT_YET) {
            return cannotSay(Reason.MISSING_ACTUAL, Rule.MISSING_ACTUAL);
        }
        return late ? plain(Result.OVERDUE, Rule.OVERDUE) : plain(Result.NOT_DUE, Rule.NOT_DUE);
    }

    private static Ruling judge(Target target, Figure actual, Direction direction) {
        if (target.type() == Target.Type.COMPLETE && actual instanceof Figure.Answer answer) {
            return answer(target, answer);
        }
        Optional<Acceptable> acceptable = Acceptable.of(target, direction);
        if (acceptable.isPresent() && actual instanceof Figure.Quantity quantity) {
            return number(target.type(), acceptable.get(), quantity.value(), direction);
        }
        return cannotSay(Reason.NOT_COMPARABLE, Rule.KIND_NOT_COMPARABLE);
    }

    private static Ruling number(
            Target.Type type, Acceptable acceptable, BigDecimal actual, Direction direction) {
        Distance distance = acceptable.distance(actual);
        Result result = distance.side() == Distance.Side.TO_GO ? Result.MISSED : Result.MET;
        Rule rule =
                switch (type) {
                    case AT_LEAST -> Rule.AT_LEAST;
                    case AT_MOST -> Rule.AT_MOST;
                    case EXACTLY -> Rule.EXACTLY;
                    case WITHIN -> Rule.WITHIN;
                    case MAINTAIN ->
                            direction == Direction.UP ? Rule.MAINTAIN_UP : Rule.MAINTAIN_DOWN;
                    case COMPLETE, MONITOR -> throw new IllegalStateException(type.code());
                };
        return new Ruling(result, Optional.empty(), rule, Optional.of(distance));
    }

    /** The promise of a yes/no goal is "yes" unless the target says otherwise. */
    private static Ruling answer(Target target, Figure.Answer actual) {
        Figure promised =
                target.aim()
                        .filter(Target.Value.class::isInstance)
                        .map(aim -> ((Target.Value) aim).figure())
                        .orElse(new Figure.Answer(true));
        if (!(promised instanceof Figure.Answer)) {
            return cannotSay(Reason.NOT_COMPARABLE, Rule.KIND_NOT_COMPARABLE);
        }
        return plain(actual.equals(promised) ? Result.MET : Result.MISSED, Rule.COMPLETE);
    }

    private static Ruling plain(Result result, Rule rule) {
        return new Ruling(result, Optional.empty(), rule, Optional.empty());
    }

    private static Ruling cannotSay(Reason reason, Rule rule) {
        return new Ruling(Result.CANNOT_SAY, Optional.of(reason), rule, Optional.empty());
    }
}
