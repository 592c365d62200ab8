package org.hiraku.page;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Actual.Missing;
import org.hiraku.plan.Organization.Department;
import org.hiraku.verdict.Tally;

/**
 * How things stand in a department, counted once for all pages. Each indicator counts in the one
 * department that answers for it today.
 *
 * @param department the department; empty for the indicators that nobody answers for
 * @param results the results of every period of every headline series
 * @param missing how many actuals of any series are missing, by reason
 * @param outstanding everything that is not settled, the most pressing first
 */
public record DepartmentStatus(
        Optional<Department> department,
        Tally results,
        Map<Missing, Integer> missing,
        List<Outstanding> outstanding) {

    /** Keeps unmodifiable copies. */
    public DepartmentStatus {
        missing = ordered(missing);
        outstanding = List.copyOf(outstanding);
    }

    static Map<Missing, Integer> ordered(Map<Missing, Integer> missing) {
        Map<Missing, Integer> ordered = new EnumMap<>(Missing.class);
        ordered.putAll(missing);
        return Collections.unmodifiableMap(ordered);
    }

    /** How many are outstanding in one way. */
    public int count(Outstanding.Kind kind) {
        return (int) outstanding.stream().filter(one -> one.kind() == kind).count();
    }
}
