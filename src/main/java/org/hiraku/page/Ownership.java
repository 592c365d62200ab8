package org.hiraku.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Organization.Department;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.PublicRecord;

/**
 * Who answers for an indicator today: the divisions of the initiative that names it first in the
 * latest plan, or those who took over from them.
 *
 * @param department the department of the first of them; the plan's, where the initiative names no
 *     division; empty where nobody is named
 * @param divisions the divisions
 */
public record Ownership(Optional<Department> department, List<Division> divisions) {

    private static final Ownership NOBODY = new Ownership(Optional.empty(), List.of());

    static Ownership of(
            PublicRecord record, References references, Succession succession, Indicator measured) {
        List<Initiative> works = references.ofIndicator(measured.id());
        if (works.isEmpty()) {
            return NOBODY;
        }
        Initiative latest = works.get(0);
        List<Division> divisions = today(latest, references, succession);
        Optional<String> department =
                divisions.isEmpty()
                        ? record.plans().get(latest.plan()).department()
                        : Optional.of(divisions.get(0).department());
        return new Ownership(department.map(record.organization().departments()::get), divisions);
    }

    /** Those who have the work now; those who had it last, where nobody took over. */
    private static List<Division> today(
            Initiative work, References references, Succession succession) {
        Set<Division> today = new LinkedHashSet<>();
        for (String id : work.divisions()) {
            references
                    .division(id)
                    .ifPresent(
                            named -> {
                                List<Division> now = succession.now(named);
                                today.addAll(now.isEmpty() ? List.of(named) : now);
                            });
        }
        return new ArrayList<>(today);
    }
}
