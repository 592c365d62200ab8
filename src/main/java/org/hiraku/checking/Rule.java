package org.hiraku.checking;

import java.util.Locale;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** Something that holds in a sound record; its class is named by what holds. */
interface Rule {

    /** Tells everything in the record that breaks the rule. */
    void check(PublicRecord record, Declared declared, Findings findings);

    /** The stable id, made from the name: {@code IndicatorExists} is {@code indicator-exists}. */
    default String id() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
