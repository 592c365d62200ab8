package org.hiraku.verdict;

import org.hiraku.plan.Codes;

/** Why nothing can be said of a target; {@link #code()} is the data format's word. */
public enum Reason {
    /** The target is watched, not judged. */
    MONITOR,
    /** The actual is missing for good: not measured, not published, suppressed, … */
    MISSING_ACTUAL,
    /** Target and actual do not speak of the same thing. */
    NOT_COMPARABLE;

    /** The data format's word: {@code missing-actual}. */
    public String code() {
        return Codes.of(this);
    }
}
