package org.hiraku.checking;

import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Series;
import org.hiraku.reading.Declared;

/**
 * The targets of an indicator that a plan names reach the plan's period.
 *
 * <p>Example: in a plan of 2024 an indicator whose last target is of 2022 lacks one; an indicator
 * whose only target is of 2030 does not, nor one that never had a target or has ended.
 */
final class TargetsReachPlan implements Rule, Acceptable {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        for (Plan plan : record.plans().values()) {
            for (Initiative initiative : plan.initiatives()) {
                for (int i = 0; i < initiative.indicators().size(); i++) {
                    Indicator indicator = record.indicators().get(initiative.indicators().get(i));
                    if (indicator == null || indicator.ended().isPresent()) {
                        continue;
                    }
                    int last = lastYear(indicator);
                    if (last < plan.period().year() && last > 0) {
                        findings.warning(
                                Spot.value(initiative.file(), "indicators", i),
                                p ->
                                        p.with("id", indicator.id())
                                                .with("last", last)
                                                .with("file", indicator.file())
                                                .with("period", plan.period()));
                    }
                }
            }
        }
    }

    /** The last year that any series has a target for; 0 without targets. */
    private static int lastYear(Indicator indicator) {
        int last = 0;
        for (Series series : indicator.series()) {
            if (!series.targets().isEmpty()) {
                last = Math.max(last, series.targets().lastKey().lastYear());
            }
        }
        return last;
    }
}
