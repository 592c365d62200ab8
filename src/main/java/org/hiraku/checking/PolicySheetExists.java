package org.hiraku.checking;

import java.util.Map;
import java.util.Set;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PolicySheets.Edition;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** A policy sheet that an initiative names stands in the edition named by its plan's period. */
final class PolicySheetExists implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        if (declared.isBroken(KnownFiles.POLICY_SHEETS)) {
            return;
        }
        Map<String, Edition> editions = record.policySheets().editions();
        for (Plan plan : record.plans().values()) {
            String edition = plan.edition();
            Set<String> codes =
                    editions.containsKey(edition)
                            ? editions.get(edition).sheets().keySet()
                            : Set.of();
            for (Initiative initiative : plan.initiatives()) {
                check(initiative, edition, editions.containsKey(edition), codes, findings);
            }
        }
    }

    private static void check(
            Initiative initiative,
            String edition,
            boolean exists,
            Set<String> codes,
            Findings findings) {
        for (int i = 0; i < initiative.policySheets().size(); i++) {
            String code = initiative.policySheets().get(i);
            if (!codes.contains(code)) {
                findings.error(
                        Spot.value(initiative.file(), "policy-sheets", i),
                        p ->
                                (exists ? p : p.variant("edition"))
                                        .with("id", code)
                                        .with("edition", edition)
                                        .with("known", Listing.of(codes)));
            }
        }
    }
}
