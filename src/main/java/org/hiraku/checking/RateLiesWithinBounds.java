package org.hiraku.checking;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;

/**
 * A rate in percent lies between 0 and 100, both included. One that may lie beyond, as a rate of
 * growth, says so once for all periods.
 */
final class RateLiesWithinBounds implements SeriesRule, Acceptable {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public boolean isByPeriod() {
        return false;
    }

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        if (!indicator.unit().id().equals("percent")) {
            return;
        }
        for (Map.Entry<Period, Target> entry : series.targets().entrySet()) {
            Spot spot = Spot.inSeries(indicator, series, "targets", entry.getKey());
            aims(entry.getValue()).forEach(number -> check(number, spot, findings));
        }
        for (Map.Entry<Period, Actual> entry : series.actuals().entrySet()) {
            Spot spot = Spot.inSeries(indicator, series, "actuals", entry.getKey());
            Numbers.of(entry.getValue()).ifPresent(number -> check(number, spot, findings));
        }
        series.baseline()
                .ifPresent(
                        b ->
                                check(
                                        b.value(),
                                        Spot.inSeries(indicator, series, "baseline"),
                                        findings));
    }

    private static Stream<BigDecimal> aims(Target target) {
        return target.aim().orElse(null) instanceof Target.Range range
                ? Stream.of(range.low(), range.high())
                : Numbers.of(target).stream();
    }

    private static void check(BigDecimal number, Spot spot, Findings findings) {
        if (number.signum() < 0 || number.compareTo(WHOLE) > 0) {
            findings.warning(spot, p -> p.with("value", number.toPlainString()));
        }
    }
}
