package org.hiraku.checking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hiraku.plan.Dimension;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Series;
import org.hiraku.problem.Nearest;
import org.hiraku.problem.Problem;

/** What a series is for ({@code at}) is a declared value of a declared dimension. */
final class DimensionValueExists implements SeriesRule {

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        if (series.isHeadline()) {
            return;
        }
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        indicator.dimensions().forEach(d -> dimensions.put(d.id(), d));
        series.at()
                .forEach(
                        (dimension, value) -> {
                            Spot spot = Spot.inSeries(indicator, series, "at", dimension);
                            check(dimensions, dimension, value, spot, findings);
                        });
    }

    private static void check(
            Map<String, Dimension> dimensions,
            String dimension,
            String value,
            Spot spot,
            Findings findings) {
        if (!dimensions.containsKey(dimension)) {
            findings.error(
                    spot.itsKey(),
                    p -> unknown(dimension, dimensions.keySet(), p.variant("dimension")));
            return;
        }
        Set<String> values = dimensions.get(dimension).values().keySet();
        if (!values.contains(value)) {
            findings.error(spot, p -> unknown(value, values, p).with("dimension", dimension));
        }
    }

    private static Problem unknown(String id, Set<String> known, Problem problem) {
        Problem told = problem.with("id", id).with("known", Listing.of(known));
        Optional<String> nearest = Nearest.to(id, known);
        if (nearest.isEmpty()) {
            return told;
        }
        boolean isValue = problem.rule().equals(problem.ruleId());
        return told.variant(isValue ? "near" : "dimension-near").with("nearest", nearest.get());
    }
}
