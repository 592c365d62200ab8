package org.hiraku.checking;

import java.util.List;
import java.util.Map;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Former;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;

/** What was published before stands in the order of its days, newest or oldest first. */
final class HistoryIsInOrder implements SeriesRule, Acceptable {

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        for (Map.Entry<Period, Target> entry : series.targets().entrySet()) {
            int fault = firstOutOfOrder(entry.getValue().history());
            if (fault >= 0) {
                tell(indicator, series, "targets", entry.getKey(), fault, findings);
            }
        }
        for (Map.Entry<Period, Actual> entry : series.actuals().entrySet()) {
            int fault = firstOutOfOrder(entry.getValue().history());
            if (fault >= 0) {
                tell(indicator, series, "actuals", entry.getKey(), fault, findings);
            }
        }
    }

    /** The index of the first day that does not go on the way the first two go; -1 without one. */
    private static int firstOutOfOrder(List<? extends Former<?>> history) {
        for (int i = 1; i < history.size(); i++) {
            int way = way(history.get(0), history.get(1));
            if (way == 0 || way(history.get(i - 1), history.get(i)) != way) {
                return i;
            }
        }
        return -1;
    }

    private static int way(Former<?> from, Former<?> to) {
        return Integer.signum(to.until().compareTo(from.until()));
    }

    private static void tell(
            Indicator indicator,
            Series series,
            String key,
            Period period,
            int fault,
            Findings findings) {
        findings.warning(
                Spot.inSeries(indicator, series, key, period, "history", fault, "until"), p -> p);
    }
}
