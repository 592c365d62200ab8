package org.hiraku.checking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PolicySheets.Edition;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/**
 * A policy sheet that an initiative names stands in the edition named by its plan's period, not in
 * another one alone.
 */
final class PolicySheetIsOfPlanEdition implements Rule, Acceptable {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        if (declared.isBroken(KnownFiles.POLICY_SHEETS)) {
            return;
        }
        Map<String, Edition> editions = record.policySheets().editions();
        for (Plan plan : record.plans().values()) {
            Edition edition = editions.get(plan.edition());
            Set<String> codes = edition == null ? Set.of() : edition.sheets().keySet();
            for (Initiative initiative : plan.initiatives()) {
                check(initiative, plan.edition(), codes, editions, findings);
            }
        }
    }

    private static void check(
            Initiative initiative,
            String edition,
            Set<String> codes,
            Map<String, Edition> editions,
            Findings findings) {
        for (int i = 0; i < initiative.policySheets().size(); i++) {
            String code = initiative.policySheets().get(i);
            if (codes.contains(code)) {
                continue;
            }
            List<String> others =
                    editions.values().stream()
                            .filter(other -> other.sheets().containsKey(code))
                            .map(Edition::id)
                            .toList();
            if (!others.isEmpty()) {
                findings.warning(
                        Spot.value(initiative.file(), "policy-sheets", i),
                        p ->
                                p.with("id", code)
                                        .with("edition", edition)
                                        .with("others", Listing.of(others)));
            }
        }
    }
}
