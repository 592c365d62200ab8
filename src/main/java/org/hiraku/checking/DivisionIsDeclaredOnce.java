package org.hiraku.checking;

import java.util.Map;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** A division's id stands for one division on the whole site. */
final class DivisionIsDeclaredOnce implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        Map<String, Division> first = Divisions.byId(record);
        for (Division division : record.organization().divisions()) {
            Division former = first.get(division.id());
            if (former != division) {
                findings.error(
                        Spot.key(KnownFiles.ORGANIZATION, Divisions.path(division)),
                        p -> p.with("id", division.id()).with("department", former.department()));
            }
        }
    }
}
