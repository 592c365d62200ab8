package org.hiraku.checking;

import java.math.BigDecimal;
import java.util.Map;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;

/**
 * A target that is still to come asks no less than what the last actual reached already.
 *
 * <p>Example: a target of 100 or more for 2025 is told where 2024 came to 120. Targets of {@code
 * at-least} and {@code at-most} alone are looked at: {@code maintain} promises to keep a level.
 */
final class TargetAsksNoLessThanActual implements SeriesRule, Acceptable {

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        if (series.targets().isEmpty() || series.actuals().isEmpty() || isOver(series)) {
            return;
        }
        Steps actuals = new Steps(indicator);
        Period last = null;
        for (Map.Entry<Period, Actual> entry : series.actuals().entrySet()) {
            var number = Numbers.of(entry.getValue());
            if (number.isPresent()) {
                actuals.go(entry.getKey(), number.get());
                last = entry.getKey();
            }
        }
        if (last == null) {
            return;
        }
        for (Map.Entry<Period, Target> entry : series.targets().tailMap(last).entrySet()) {
            Period period = entry.getKey();
            if (!period.equals(last) && entry.getValue().comparable()) {
                Numbers.of(entry.getValue())
                        .flatMap(number -> actuals.to(period, number))
                        .filter(step -> isEasier(entry.getValue().type(), step))
                        .ifPresent(step -> tell(indicator, series, step, findings));
            }
        }
    }

    /** Whether the last target has its actual, or was before the first one. */
    private static boolean isOver(Series series) {
        Period last = series.targets().lastKey();
        Period lastActual = series.actuals().lastKey();
        return last.compareTo(series.actuals().firstKey()) <= 0
                || last.compareTo(lastActual) <= 0
                        && Numbers.of(series.actuals().get(lastActual)).isPresent();
    }

    private static boolean isEasier(Target.Type type, Step step) {
        BigDecimal more = step.to().subtract(step.from());
        return type == Target.Type.AT_LEAST && more.signum() < 0
                || type == Target.Type.AT_MOST && more.signum() > 0;
    }

    private static void tell(Indicator indicator, Series series, Step step, Findings findings) {
        findings.warning(
                Spot.inSeries(indicator, series, "targets", step.period()),
                p ->
                        p.with("period", step.period())
                                .with("target", step.to().toPlainString())
                                .with("before", step.before())
                                .with("actual", step.from().toPlainString()));
    }
}
