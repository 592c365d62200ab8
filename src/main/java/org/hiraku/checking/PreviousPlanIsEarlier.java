package org.hiraku.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/**
 * The edition before a plan is of no later period, and going back from edition to edition ends.
 *
 * <p>Two editions of one period may follow each other, as when a plan is revised within its year.
 */
final class PreviousPlanIsEarlier implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        Map<String, List<String>> next = new HashMap<>();
        record.plans().forEach((id, plan) -> next.put(id, plan.previous().stream().toList()));
        Set<String> loop = Loops.among(next);
        for (Plan plan : record.plans().values()) {
            Plan previous = plan.previous().map(record.plans()::get).orElse(null);
            if (previous == null) {
                continue;
            }
            Spot spot = Spot.value(plan.file(), "previous");
            if (loop.contains(plan.id())) {
                findings.error(spot, p -> p.variant("loop").with("id", plan.id()));
            } else if (previous.period().compareTo(plan.period()) > 0) {
                findings.error(
                        spot,
                        p ->
                                p.with("id", previous.id())
                                        .with("previous", previous.period())
                                        .with("period", plan.period()));
            }
        }
    }
}
