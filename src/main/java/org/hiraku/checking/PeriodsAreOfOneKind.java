package org.hiraku.checking;

import java.util.Set;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;

/**
 * The periods of a series are of one kind: all years, all quarters, … A year beside one of its
 * quarters would be drawn and compared as if they were equals.
 */
final class PeriodsAreOfOneKind implements SeriesRule, Acceptable {

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        Set<Period> periods = series.periods();
        for (Period period : periods) {
            Period first = periods.iterator().next();
            if (period.kind() != first.kind()) {
                String key = series.actuals().containsKey(period) ? "actuals" : "targets";
                findings.warning(
                        Spot.inSeries(indicator, series, key, period).itsKey(),
                        p -> p.with("first", first).with("other", period));
                return;
            }
        }
    }
}
