package org.hiraku.checking;

import java.util.Map;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;

/** Only a figure that is not settled has a day by which it is to be confirmed. */
final class ConfirmByAwaitsFigure implements SeriesRule, Acceptable {

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        for (Map.Entry<Period, Actual> entry : series.actuals().entrySet()) {
            Actual actual = entry.getValue();
            if (actual.confirmBy().isPresent()
                    && actual.figure().isPresent()
                    && !actual.status().leavesVerdictProvisional()) {
                findings.warning(
                        Spot.inSeries(indicator, series, "actuals", entry.getKey(), "confirm-by"),
                        p -> p.with("status", actual.status().code()));
            }
        }
    }
}
