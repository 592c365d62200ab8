package org.hiraku.checking;

import java.math.BigDecimal;
import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;

/**
 * A figure is neither ten times the one before it nor a tenth of it: a digit may be lost or one too
 * many.
 *
 * <p>An actual is held against the last actual, or the last target where there was none; so is a
 * target. Small numbers jump by themselves: of the two the larger is 100 or more, of rates 20.
 *
 * <p>Example: 1,250 after 125,000 is told; 12 after 1 is not.
 */
final class FigureStaysInScale implements SeriesRule, Acceptable {

    private static final BigDecimal LARGE = BigDecimal.valueOf(100);
    private static final BigDecimal LARGE_RATE = BigDecimal.valueOf(20);
    private static final double NEARLY_TEN = 9.9;

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        if (!mayJump(series)) {
            return;
        }
        Steps steps = new Steps(indicator);
        for (Period period : series.periods()) {
            Optional<BigDecimal> target = Numbers.of(series.targets().get(period));
            Optional<BigDecimal> actual = Numbers.of(series.actuals().get(period));
            target.flatMap(number -> steps.to(period, number))
                    .filter(step -> isJump(indicator, step))
                    .ifPresent(step -> tell(indicator, series, "targets", step, findings));
            actual.flatMap(number -> steps.to(period, number))
                    .filter(step -> isJump(indicator, step))
                    .ifPresent(step -> tell(indicator, series, "actuals", step, findings));
            actual.or(() -> target).ifPresent(number -> steps.go(period, number));
        }
    }

    /** Whether the largest number is about ten times the smallest: nearly no series needs more. */
    private static boolean mayJump(Series series) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (Target target : series.targets().values()) {
            double number = Numbers.size(Numbers.of(target));
            least = number == 0 ? least : Math.min(least, number);
            most = Math.max(most, number);
        }
        for (Actual actual : series.actuals().values()) {
            double number = Numbers.size(Numbers.of(actual));
            least = number == 0 ? least : Math.min(least, number);
            most = Math.max(most, number);
        }
        return most >= least * NEARLY_TEN;
    }

    private static boolean isJump(Indicator indicator, Step step) {
        BigDecimal from = step.from().abs();
        BigDecimal to = step.to().abs();
        BigDecimal large = indicator.unit().isRate() ? LARGE_RATE : LARGE;
        return step.from().signum() * step.to().signum() > 0
                && from.max(to).compareTo(large) >= 0
                && from.min(to).movePointRight(1).compareTo(from.max(to)) <= 0;
    }

    private static boolean isMore(Step step) {
        return step.to().abs().compareTo(step.from().abs()) > 0;
    }

    private static void tell(
            Indicator indicator, Series series, String key, Step step, Findings findings) {
        findings.warning(
                Spot.inSeries(indicator, series, key, step.period()),
                p ->
                        (isMore(step) ? p : p.variant("less"))
                                .with("period", step.period())
                                .with("value", step.to().toPlainString())
                                .with("before", step.before())
                                .with("former", step.from().toPlainString()));
    }
}
