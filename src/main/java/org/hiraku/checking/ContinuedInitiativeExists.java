package org.hiraku.checking;

import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** The former work that an initiative goes on from exists. */
final class ContinuedInitiativeExists implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        record.initiatives()
                .forEach(
                        initiative ->
                                Reference.checkEach(
                                        initiative.continues(),
                                        declared.initiatives(),
                                        initiative.file(),
                                        "continues",
                                        findings));
    }
}
