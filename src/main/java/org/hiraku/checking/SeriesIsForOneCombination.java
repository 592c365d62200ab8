package org.hiraku.checking;

import java.util.HashMap;
import java.util.Map;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Series;

/**
 * Of an indicator with dimensions, each combination of their values has one series, and the whole
 * has one at most.
 */
final class SeriesIsForOneCombination implements IndicatorRule {

    @Override
    public void check(Indicator indicator, Findings findings) {
        if (indicator.dimensions().isEmpty()) {
            return;
        }
        Map<Map<String, String>, Series> first = new HashMap<>();
        for (Series series : indicator.series()) {
            Series former = first.putIfAbsent(series.at(), series);
            if (former != null) {
                findings.error(
                        Spot.inSeries(indicator, series).itsKey(),
                        p ->
                                (series.isHeadline() ? p.variant("whole") : p)
                                        .with("id", series.id().orElse(""))
                                        .with("former", former.id().orElse("")));
            }
        }
    }
}
