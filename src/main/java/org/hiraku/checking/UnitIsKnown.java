package org.hiraku.checking;

import java.util.SortedSet;
import java.util.TreeSet;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Unit;
import org.hiraku.reading.Declared;

/** The unit of an indicator is built in or declared. */
final class UnitIsKnown implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        if (declared.isBroken(KnownFiles.UNITS)) {
            return;
        }
        SortedSet<String> known = new TreeSet<>(Unit.BUILT_IN);
        known.addAll(Units.own(record).keySet());
        for (Indicator indicator : record.indicators().values()) {
            String unit = indicator.unit().id();
            if (!known.contains(unit)) {
                findings.error(
                        Spot.value(indicator.file(), "unit"),
                        p ->
                                Reference.unknown(unit, known)
                                        .apply(p)
                                        .with("known", String.join(", ", known)));
            }
        }
    }
}
