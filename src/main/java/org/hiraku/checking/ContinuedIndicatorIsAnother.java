package org.hiraku.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** Going back from an indicator to the one it goes on from never leads back to it. */
final class ContinuedIndicatorIsAnother implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        Map<String, List<String>> next = new HashMap<>();
        for (Indicator indicator : record.indicators().values()) {
            if (!indicator.continues().isEmpty()) {
                next.put(indicator.id(), indicator.continues());
            }
        }
        for (String id : Loops.among(next)) {
            Indicator indicator = record.indicators().get(id);
            findings.error(Spot.value(indicator.file(), "continues"), p -> p.with("id", id));
        }
    }
}
