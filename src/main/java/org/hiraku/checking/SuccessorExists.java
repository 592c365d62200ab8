package org.hiraku.checking;

import java.util.Set;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** A division that took over from another exists. */
final class SuccessorExists implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        if (declared.isBroken(KnownFiles.ORGANIZATION)) {
            return;
        }
        Set<String> known = Divisions.ids(record);
        for (Division division : record.organization().divisions()) {
            for (int i = 0; i < division.succeededBy().size(); i++) {
                String successor = division.succeededBy().get(i);
                if (!known.contains(successor)) {
                    findings.error(
                            Spot.value(
                                    KnownFiles.ORGANIZATION,
                                    Divisions.path(division, "succeeded-by", i)),
                            Reference.unknown(successor, known));
                }
            }
        }
    }
}
