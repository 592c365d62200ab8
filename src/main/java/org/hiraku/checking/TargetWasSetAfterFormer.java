package org.hiraku.checking;

import java.time.LocalDate;
import java.util.Map;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;

/** A former target stood no longer than until the present one was set. */
final class TargetWasSetAfterFormer implements SeriesRule, Acceptable {

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        for (Map.Entry<Period, Target> entry : series.targets().entrySet()) {
            Target target = entry.getValue();
            LocalDate setOn = target.setOn().orElse(LocalDate.MAX);
            for (int i = 0; i < target.history().size(); i++) {
                LocalDate until = target.history().get(i).until();
                if (until.isAfter(setOn)) {
                    findings.warning(
                            Spot.inSeries(
                                    indicator,
                                    series,
                                    "targets",
                                    entry.getKey(),
                                    "history",
                                    i,
                                    "until"),
                            p -> p.with("until", until).with("set", setOn));
                }
            }
        }
    }
}
