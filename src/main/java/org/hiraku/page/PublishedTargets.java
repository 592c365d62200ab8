package org.hiraku.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hiraku.chart.FormerTargets;
import org.hiraku.ledger.Entry;
import org.hiraku.ledger.Subject;
import org.hiraku.plan.Former;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Target;

/** Finds what was promised before, whether the record tells of it or only its published past. */
final class PublishedTargets {

    private PublishedTargets() {}

    /** The former targets of an indicator that are in its unit of today, in order of time. */
    static FormerTargets of(Site site, Indicator indicator) {
        if (site.past().of(indicator).isEmpty()) {
            return FormerTargets.STATED;
        }
        Map<Subject, List<Former<Target.Aim>>> former = new HashMap<>();
        for (Entry entry : site.ledger(indicator)) {
            if (entry.former().unit().equals(indicator.unit().id())) {
                former.computeIfAbsent(entry.subject(), any -> new ArrayList<>())
                        .add(new Former<>(entry.former().amount(), entry.day(), entry.reason()));
            }
        }
        return (series, period) ->
                former.getOrDefault(
                        new Subject(Subject.Line.of(series), period, Subject.Role.TARGET),
                        List.of());
    }
}
