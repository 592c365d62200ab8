package org.hiraku.verdict;

import org.hiraku.plan.Codes;

/** How an actual stands to the one before it; {@link #code()} is the data format's word. */
public enum Movement {
    /** It went the way the indicator should go. */
    BETTER,
    /** It is the same number. */
    SAME,
    /** It went the other way. */
    WORSE,
    /** There is one before it, but a break lies between. */
    NOT_COMPARABLE;

    /** The data format's word: {@code not-comparable}. */
    public String code() {
        return Codes.of(this);
    }
}
