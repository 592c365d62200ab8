package org.hiraku.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Series;
import org.hiraku.reading.Declared;

/**
 * Of series that stand side by side (all without {@code at}, or all for values of the same
 * dimensions), all have targets as far as the last year for which one has, or none has.
 *
 * <p>A headline with targets beside series of districts without is nothing to tell.
 */
final class SeriesHaveTargetsAlike implements Rule, Acceptable {

    /** A file with a fault in it may have wanted to say more than it does. */
    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        record.indicators().values().stream()
                .filter(indicator -> !declared.isBroken(indicator.file()))
                .forEach(indicator -> check(indicator, findings));
    }

    private static void check(Indicator indicator, Findings findings) {
        if (indicator.series().size() < 2) {
            return;
        }
        Map<Set<String>, List<Series>> sideBySide = new LinkedHashMap<>();
        for (Series series : indicator.series()) {
            sideBySide.computeIfAbsent(series.at().keySet(), a -> new ArrayList<>()).add(series);
        }
        for (List<Series> all : sideBySide.values()) {
            int last = all.stream().mapToInt(SeriesHaveTargetsAlike::lastYear).max().orElse(0);
            List<Series> without = all.stream().filter(s -> lastYear(s) < last).toList();
            if (!without.isEmpty()) {
                tell(indicator, without, last, findings);
            }
        }
    }

    /** The last year for which it has a target; 0 without any. */
    private static int lastYear(Series series) {
        return series.targets().isEmpty() ? 0 : series.targets().lastKey().lastYear();
    }

    private static void tell(
            Indicator indicator, List<Series> without, int last, Findings findings) {
        List<String> ids = without.stream().flatMap(s -> s.id().stream()).toList();
        findings.warning(
                Spot.key(indicator.file(), "series", ids.get(0)),
                p -> p.with("ids", Listing.of(ids)).with("last", last));
    }
}
