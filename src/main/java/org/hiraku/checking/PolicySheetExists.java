package org.hiraku.checking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PolicySheets.Edition;
import org.hiraku.plan.PublicRecord;
import org.hiraku.problem.Nearest;
import org.hiraku.problem.Problem;
import org.hiraku.reading.Declared;

/** A policy sheet that an initiative names stands in some edition. */
final class PolicySheetExists implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        if (declared.isBroken(KnownFiles.POLICY_SHEETS)) {
            return;
        }
        Map<String, Edition> editions = record.policySheets().editions();
        Set<String> known = new TreeSet<>();
        editions.values().forEach(edition -> known.addAll(edition.sheets().keySet()));
        for (Plan plan : record.plans().values()) {
            Optional<Edition> edition = Optional.ofNullable(editions.get(plan.edition()));
            for (Initiative initiative : plan.initiatives()) {
                List<String> codes = initiative.policySheets();
                for (int i = 0; i < codes.size(); i++) {
                    String code = codes.get(i);
                    if (!known.contains(code)) {
                        findings.error(
                                Spot.value(initiative.file(), "policy-sheets", i),
                                p -> unknown(code, plan.edition(), edition, p));
                    }
                }
            }
        }
    }

    private static Problem unknown(
            String code, String edition, Optional<Edition> sheets, Problem problem) {
        Problem told = problem.with("id", code).with("edition", edition);
        if (sheets.isEmpty()) {
            return told.variant("edition");
        }
        Set<String> known = sheets.get().sheets().keySet();
        Optional<String> nearest = Nearest.to(code, known);
        return nearest.isPresent()
                ? told.variant("near").with("nearest", nearest.get())
                : told.with("known", Listing.of(known));
    }
}
