package org.hiraku.checking;

import org.hiraku.plan.Initiative;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** The former work that an initiative goes on from stands in another plan, of no later period. */
final class ContinuedInitiativeIsEarlier implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        for (Plan plan : record.plans().values()) {
            for (Initiative initiative : plan.initiatives()) {
                for (int i = 0; i < initiative.continues().size(); i++) {
                    String former = initiative.continues().get(i);
                    Plan earlier = record.plans().get(former.substring(0, former.indexOf('/')));
                    if (earlier != null
                            && declared.initiatives().contains(former)
                            && !mayComeBefore(earlier, plan)) {
                        findings.error(
                                Spot.value(initiative.file(), "continues", i),
                                p -> p.with("id", former).with("period", plan.period()));
                    }
                }
            }
        }
    }

    private static boolean mayComeBefore(Plan earlier, Plan plan) {
        return !earlier.id().equals(plan.id()) && earlier.period().compareTo(plan.period()) <= 0;
    }
}
