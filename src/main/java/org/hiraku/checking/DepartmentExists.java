package org.hiraku.checking;

import java.util.Set;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** The department that answers for a plan exists. */
final class DepartmentExists implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        if (declared.isBroken(KnownFiles.ORGANIZATION)) {
            return;
        }
        Set<String> departments = record.organization().departments().keySet();
        for (Plan plan : record.plans().values()) {
            String department = plan.department().orElse(null);
            if (department != null && !departments.contains(department)) {
                findings.error(
                        Spot.value(plan.file(), "department"),
                        Reference.unknown(department, departments));
            }
        }
    }
}
