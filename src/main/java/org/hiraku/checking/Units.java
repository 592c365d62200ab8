package org.hiraku.checking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Unit;

/** The units of a site's own that its indicators use. */
final class Units {

    private Units() {}

    /** What follows a number, by unit and language; only units that are declared. */
    static SortedMap<String, Map<String, String>> own(PublicRecord record) {
        SortedMap<String, Map<String, String>> own = new TreeMap<>();
        for (Indicator indicator : record.indicators().values()) {
            Unit unit = indicator.unit();
            if (!unit.forms().isEmpty() && !own.containsKey(unit.id())) {
                Map<String, String> suffixes = new LinkedHashMap<>();
                unit.forms().forEach((language, form) -> suffixes.put(language, form.suffix()));
                own.put(unit.id(), suffixes);
            }
        }
        return own;
    }
}
