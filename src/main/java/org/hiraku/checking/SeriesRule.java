package org.hiraku.checking;

import org.hiraku.plan.Indicator;
import org.hiraku.plan.Series;

/** A rule that each series keeps or breaks by itself. */
interface SeriesRule extends IndicatorRule {

    /** Tells what breaks the rule in one series. */
    void check(Indicator indicator, Series series, Findings findings);

    @Override
    default void check(Indicator indicator, Findings findings) {
        indicator.series().forEach(series -> check(indicator, series, findings));
    }
}
