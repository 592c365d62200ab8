package org.hiraku.checking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiraku.plan.Organization.Department;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.PublicRecord;

/** The divisions of a record, and where they are written. */
final class Divisions {

    private Divisions() {}

    /** Every division by its id; of two with one id, the first. */
    static Map<String, Division> byId(PublicRecord record) {
        Map<String, Division> byId = new LinkedHashMap<>();
        for (Department department : record.organization().departments().values()) {
            for (Division division : department.divisions()) {
                byId.putIfAbsent(division.id(), division);
            }
        }
        return byId;
    }

    /** The ids of all divisions. */
    static Set<String> ids(PublicRecord record) {
        return byId(record).keySet();
    }

    /** The keys that lead to something in a division. */
    static Object[] path(Division division, Object... below) {
        Object[] path = new Object[4 + below.length];
        List.of("departments", division.department(), "divisions", division.id()).toArray(path);
        System.arraycopy(below, 0, path, 4, below.length);
        return path;
    }
}
