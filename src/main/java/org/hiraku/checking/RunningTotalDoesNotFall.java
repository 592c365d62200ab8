package org.hiraku.checking;

import java.util.Map;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Indicator.Accumulation;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;

/** The actuals of a running total (累計) never fall, but at a break. */
final class RunningTotalDoesNotFall implements SeriesRule, Acceptable {

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        if (indicator.accumulation() != Accumulation.RUNNING_TOTAL) {
            return;
        }
        Steps steps = new Steps(indicator);
        for (Map.Entry<Period, Actual> entry : series.actuals().entrySet()) {
            Numbers.of(entry.getValue())
                    .ifPresent(
                            number -> {
                                steps.to(entry.getKey(), number)
                                        .filter(step -> step.to().compareTo(step.from()) < 0)
                                        .ifPresent(step -> tell(indicator, series, step, findings));
                                steps.go(entry.getKey(), number);
                            });
        }
    }

    private static void tell(Indicator indicator, Series series, Step step, Findings findings) {
        findings.warning(
                Spot.inSeries(indicator, series, "actuals", step.period()),
                p ->
                        p.with("period", step.period())
                                .with("value", step.to().toPlainString())
                                .with("before", step.before())
                                .with("former", step.from().toPlainString()));
    }
}
