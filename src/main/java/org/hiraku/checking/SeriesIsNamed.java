package org.hiraku.checking;

import org.hiraku.plan.Indicator;
import org.hiraku.plan.Series;

/**
 * Where an indicator has several series, each has a name that tells it apart; series of dimensions
 * are told apart by what they are for.
 */
final class SeriesIsNamed implements SeriesRule, Acceptable {

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        if (indicator.series().size() > 1
                && indicator.dimensions().isEmpty()
                && series.name().isEmpty()) {
            findings.warning(
                    Spot.inSeries(indicator, series).itsKey(),
                    p -> p.with("id", series.id().orElse("")));
        }
    }
}
