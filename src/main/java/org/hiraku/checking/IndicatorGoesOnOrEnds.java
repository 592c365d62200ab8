package org.hiraku.checking;

import org.hiraku.plan.Editions;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/**
 * An indicator of a plan's previous edition is named by a later one, is continued by another
 * indicator, or says that it ended; so does the work that it measured.
 */
final class IndicatorGoesOnOrEnds implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        if (!declared.broken().isEmpty()) {
            return;
        }
        Editions editions = new Editions(record);
        for (Plan plan : record.plans().values()) {
            for (Indicator indicator : editions.dropped(plan).indicators()) {
                findings.warning(
                        Spot.key(indicator.file(), "name"),
                        p -> p.with("id", indicator.id()).with("plan", plan.id()));
            }
        }
    }
}
