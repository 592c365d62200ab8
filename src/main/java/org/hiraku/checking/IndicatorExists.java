package org.hiraku.checking;

import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** An indicator that an initiative names exists. */
final class IndicatorExists implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        record.initiatives()
                .forEach(
                        initiative ->
                                Reference.checkEach(
                                        initiative.indicators(),
                                        declared.indicators(),
                                        initiative.file(),
                                        "indicators",
                                        findings));
    }
}
