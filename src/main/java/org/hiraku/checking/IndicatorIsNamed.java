package org.hiraku.checking;

import java.util.HashSet;
import java.util.Set;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** An indicator is named by an initiative; told only when every initiative could be read. */
final class IndicatorIsNamed implements Rule, Acceptable {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        Set<String> read = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (Initiative initiative : record.initiatives()) {
            read.add(initiative.fullId());
            named.addAll(initiative.indicators());
        }
        if (!read.containsAll(declared.initiatives())
                || declared.broken().stream().anyMatch(file -> file.startsWith("data/plans/"))) {
            return;
        }
        for (Indicator indicator : record.indicators().values()) {
            if (!named.contains(indicator.id())) {
                findings.warning(
                        Spot.key(indicator.file(), "name"), p -> p.with("id", indicator.id()));
            }
        }
    }
}
