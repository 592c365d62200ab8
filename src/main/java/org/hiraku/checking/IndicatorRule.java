package org.hiraku.checking;

import org.hiraku.plan.Indicator;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** A rule that each indicator keeps or breaks by itself. */
interface IndicatorRule extends Rule {

    /** Tells what breaks the rule in one indicator. */
    void check(Indicator indicator, Findings findings);

    @Override
    default void check(PublicRecord record, Declared declared, Findings findings) {
        record.indicators().values().forEach(indicator -> check(indicator, findings));
    }
}
