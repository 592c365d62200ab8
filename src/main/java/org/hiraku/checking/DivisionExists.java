package org.hiraku.checking;

import java.util.Set;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** A division that an initiative names exists. */
final class DivisionExists implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        if (declared.isBroken(KnownFiles.ORGANIZATION)) {
            return;
        }
        Set<String> divisions = Divisions.ids(record);
        record.initiatives()
                .forEach(
                        initiative ->
                                Reference.checkEach(
                                        initiative.divisions(),
                                        divisions,
                                        initiative.file(),
                                        "divisions",
                                        findings));
    }
}
