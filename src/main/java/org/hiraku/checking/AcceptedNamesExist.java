package org.hiraku.checking;

import java.util.List;
import java.util.Set;
import org.hiraku.plan.Accepted;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PublicRecord;
import org.hiraku.problem.Problem;
import org.hiraku.reading.Declared;

/** An accepted warning names a rule whose warnings may be accepted, and series that there are. */
final class AcceptedNamesExist implements Rule {

    private final Set<String> acceptable;
    private final Set<String> others;

    /**
     * The rule for a set of rules.
     *
     * @param acceptable the ids of those whose warnings may be accepted
     * @param others the ids of the others
     */
    AcceptedNamesExist(Set<String> acceptable, Set<String> others) {
        this.acceptable = acceptable;
        this.others = others;
    }

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        for (Plan plan : record.plans().values()) {
            checkRules(plan.file(), plan.accepted(), findings);
            plan.initiatives().forEach(i -> checkRules(i.file(), i.accepted(), findings));
        }
        for (Indicator indicator : record.indicators().values()) {
            checkRules(indicator.file(), indicator.accepted(), findings);
            checkSeries(indicator, findings);
        }
    }

    private void checkRules(String file, List<Accepted> accepted, Findings findings) {
        for (int i = 0; i < accepted.size(); i++) {
            String rule = accepted.get(i).rule();
            if (!acceptable.contains(rule)) {
                findings.error(Spot.value(file, "accepted", i, "rule"), p -> unknown(rule, p));
            }
        }
    }

    private Problem unknown(String rule, Problem problem) {
        if (others.contains(rule)) {
            return problem.variant("never").with("id", rule);
        }
        return Reference.unknown(rule, acceptable).apply(problem);
    }

    private static void checkSeries(Indicator indicator, Findings findings) {
        for (int i = 0; i < indicator.accepted().size(); i++) {
            List<String> named = indicator.accepted().get(i).series();
            for (int j = 0; j < named.size(); j++) {
                String id = named.get(j);
                List<String> known =
                        indicator.series().stream().flatMap(s -> s.id().stream()).toList();
                if (!known.contains(id)) {
                    findings.error(
                            Spot.value(indicator.file(), "accepted", i, "series", j),
                            p -> unknownSeries(id, known, p));
                }
            }
        }
    }

    private static Problem unknownSeries(String id, List<String> known, Problem problem) {
        Problem told = Reference.unknown(id, known).apply(problem);
        return (told.rule().endsWith(".near")
                        ? told.variant("series-near")
                        : told.variant("series"))
                .with("known", Listing.of(known));
    }
}
