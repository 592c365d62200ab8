package org.hiraku.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Former;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;

/** What was published before stands in the order of its days, newest or oldest first. */
final class HistoryIsInOrder implements SeriesRule {

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        for (Map.Entry<Period, Target> entry : series.targets().entrySet()) {
            int fault = firstOutOfOrder(days(entry.getValue().history()));
            if (fault >= 0) {
                tell(indicator, series, "targets", entry.getKey(), fault, findings);
            }
        }
        for (Map.Entry<Period, Actual> entry : series.actuals().entrySet()) {
            int fault = firstOutOfOrder(days(entry.getValue().history()));
            if (fault >= 0) {
                tell(indicator, series, "actuals", entry.getKey(), fault, findings);
            }
        }
    }

    private static List<LocalDate> days(List<? extends Former<?>> history) {
        return history.stream().<LocalDate>map(Former::until).toList();
    }

    /** The index of the first day that does not go on the way the first two go; -1 without one. */
    private static int firstOutOfOrder(List<LocalDate> days) {
        for (int i = 1; i < days.size(); i++) {
            int way = Integer.signum(days.get(1).compareTo(days.get(0)));
            if (way == 0 || Integer.signum(days.get(i).compareTo(days.get(i - 1))) != way) {
                return i;
            }
        }
        return -1;
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
