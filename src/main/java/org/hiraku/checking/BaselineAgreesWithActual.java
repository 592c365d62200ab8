package org.hiraku.checking;

import org.hiraku.plan.Actual;
import org.hiraku.plan.Baseline;
import org.hiraku.plan.Figure.Quantity;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Series;

/** A baseline is the actual of its period, where there is one: 65 agrees with 65.0. */
final class BaselineAgreesWithActual implements SeriesRule, Acceptable {

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        Baseline baseline = series.baseline().orElse(null);
        Actual actual = baseline == null ? null : series.actuals().get(baseline.period());
        if (actual != null
                && actual.figure().orElse(null) instanceof Quantity quantity
                && quantity.value().compareTo(baseline.value()) != 0) {
            findings.warning(
                    Spot.inSeries(indicator, series, "baseline"),
                    p ->
                            p.with("period", baseline.period())
                                    .with("baseline", baseline.value().toPlainString())
                                    .with("actual", quantity.written()));
        }
    }
}
