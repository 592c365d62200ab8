package org.hiraku.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hiraku.plan.Actual.Missing;
import org.hiraku.verdict.Tally;

/**
 * How things stand on the whole site.
 *
 * @param results the results of every department
 * @param missing how many actuals are missing, by reason
 * @param departments every department in the organisation's order, and at the end, where there is
 *     any, what nobody answers for
 */
public record SiteStatus(
        Tally results, Map<Missing, Integer> missing, List<DepartmentStatus> departments) {

    /** The departments together. */
    public static SiteStatus of(List<DepartmentStatus> departments) {
        Tally results = Tally.of(List.of());
        Map<Missing, Integer> missing = new EnumMap<>(Missing.class);
        for (DepartmentStatus department : departments) {
            results = results.plus(department.results());
            department.missing().forEach((reason, n) -> missing.merge(reason, n, Integer::sum));
        }
        return new SiteStatus(results, missing, departments);
    }

    /** Keeps unmodifiable copies. */
    public SiteStatus {
        missing = DepartmentStatus.ordered(missing);
        departments = List.copyOf(departments);
    }

    /** How many are outstanding in one way. */
    public int count(Outstanding.Kind kind) {
        return departments.stream().mapToInt(department -> department.count(kind)).sum();
    }
}
