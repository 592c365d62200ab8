package org.hiraku.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hiraku.plan.Break;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;

/**
 * A break is told once, and some periods of its indicator (or of one that it goes on from) lie
 * before it, some from it on.
 */
final class BreakDividesPeriods implements IndicatorRule, Acceptable {

    @Override
    public void check(Indicator indicator, Findings findings) {
        List<Period> periods = indicator.breaks().stream().map(Break::period).toList();
        Set<Period> told = new HashSet<>();
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            String item = Spot.item("period", periods, i);
            Spot spot = Spot.value(indicator.file(), "breaks", item, "period");
            if (!told.add(period)) {
                findings.warning(spot, p -> p.variant("twice").with("period", period));
            } else if (!divides(period, indicator)) {
                findings.warning(spot, p -> p.with("period", period));
            }
        }
    }

    private static boolean divides(Period period, Indicator indicator) {
        boolean before = !indicator.continues().isEmpty();
        boolean after = false;
        for (Series series : indicator.series()) {
            before |= series.baseline().filter(b -> isBefore(b.period(), period)).isPresent();
            for (Period other : series.periods()) {
                before |= isBefore(other, period);
                after |= !isBefore(other, period);
            }
        }
        return before && after;
    }

    private static boolean isBefore(Period period, Period other) {
        return period.compareTo(other) < 0;
    }
}
