package org.hiraku.chart;

import java.util.List;
import org.hiraku.plan.Former;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;

/** What was promised before for a period of a series, and until when it stood. */
@FunctionalInterface
public interface FormerTargets {

    /** Those that the record tells of. */
    FormerTargets STATED = (series, period) -> series.targets().get(period).history();

    /** Those of a period that has a target. */
    List<Former<Target.Aim>> of(Series series, Period period);
}
