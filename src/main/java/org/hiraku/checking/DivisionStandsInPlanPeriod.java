package org.hiraku.checking;

import java.util.Map;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/**
 * A division that an initiative names exists at some time in the plan's period.
 *
 * <p>Example: a division valid to 2023 stands in a plan of 2023, not in one of 2024.
 */
final class DivisionStandsInPlanPeriod implements Rule, Acceptable {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        Map<String, Division> divisions = Divisions.byId(record);
        for (Plan plan : record.plans().values()) {
            for (Initiative initiative : plan.initiatives()) {
                for (int i = 0; i < initiative.divisions().size(); i++) {
                    Division division = divisions.get(initiative.divisions().get(i));
                    if (division != null && !division.standsIn(plan.period())) {
                        findings.warning(
                                Spot.value(initiative.file(), "divisions", i),
                                p -> p.with("id", division.id()).with("period", plan.period()));
                    }
                }
            }
        }
    }
}
