package org.hiraku.checking;

import org.hiraku.plan.Baseline;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Series;

/** A baseline is of an earlier period than the last target that is measured from it. */
final class BaselinePrecedesTarget implements SeriesRule, Acceptable {

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        Baseline baseline = series.baseline().orElse(null);
        if (baseline != null
                && !series.targets().isEmpty()
                && baseline.period().compareTo(series.targets().lastKey()) >= 0) {
            findings.warning(
                    Spot.inSeries(indicator, series, "baseline"),
                    p ->
                            p.with("period", baseline.period())
                                    .with("last", series.targets().lastKey()));
        }
    }
}
