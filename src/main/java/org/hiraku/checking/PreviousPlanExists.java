package org.hiraku.checking;

import org.hiraku.plan.Plan;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** The edition before a plan exists. */
final class PreviousPlanExists implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        for (Plan plan : record.plans().values()) {
            String previous = plan.previous().orElse(null);
            if (previous != null && !declared.plans().contains(previous)) {
                findings.error(
                        Spot.value(plan.file(), "previous"),
                        Reference.unknown(previous, declared.plans()));
            }
        }
    }
}
