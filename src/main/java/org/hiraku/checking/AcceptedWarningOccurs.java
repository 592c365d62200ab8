package org.hiraku.checking;

import java.util.List;
import java.util.Map;
import org.hiraku.checking.Acceptance.Entry;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/**
 * What is accepted is warned of: a reason that outlives its warning would hide the next one. Told
 * only where there are no errors, which keep warnings from being given.
 */
final class AcceptedWarningOccurs implements Rule {

    private final Acceptance acceptance;

    /** The rule for what a record accepts, after every finding was shown to it. */
    AcceptedWarningOccurs(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        for (Map.Entry<String, List<Entry>> file : acceptance.byFile().entrySet()) {
            check(file.getKey(), file.getValue(), findings);
        }
    }

    private static void check(String file, List<Entry> entries, Findings findings) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.isGiven()) {
                continue;
            }
            Spot spot = Spot.value(file, "accepted", i, "rule");
            String rule = entry.accepted().rule();
            if (entry.otherPeriods().isEmpty()) {
                findings.warning(spot, p -> p.with("id", rule));
            } else {
                String periods = String.join(", ", entry.otherPeriods());
                findings.warning(
                        spot, p -> p.variant("period").with("id", rule).with("periods", periods));
            }
        }
    }
}
