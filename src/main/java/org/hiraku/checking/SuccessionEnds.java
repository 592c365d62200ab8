package org.hiraku.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** Who follows from division to successor comes to an end, not back to where he was. */
final class SuccessionEnds implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        Map<String, List<String>> next = new HashMap<>();
        Map<String, Division> divisions = Divisions.byId(record);
        divisions.forEach((id, division) -> next.put(id, division.succeededBy()));
        Set<String> loop = Loops.among(next);
        for (Division division : divisions.values()) {
            if (loop.contains(division.id())) {
                findings.error(
                        Spot.value(
                                KnownFiles.ORGANIZATION, Divisions.path(division, "succeeded-by")),
                        p -> p.with("id", division.id()));
            }
        }
    }
}
