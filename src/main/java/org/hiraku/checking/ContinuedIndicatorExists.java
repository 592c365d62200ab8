package org.hiraku.checking;

import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** The former indicator that an indicator goes on from exists. */
final class ContinuedIndicatorExists implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        record.indicators()
                .values()
                .forEach(
                        indicator ->
                                Reference.checkEach(
                                        indicator.continues(),
                                        declared.indicators(),
                                        indicator.file(),
                                        "continues",
                                        findings));
    }
}
