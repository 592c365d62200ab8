package org.hiraku.verdict;

import org.hiraku.plan.Codes;

/** What is said of a period's target; {@link #code()} is the data format's word. */
public enum Result {
    /** The actual does what the target asks. */
    MET,
    /** It does not. */
    MISSED,
    /** There is no actual, and none is due yet. */
    NOT_DUE,
    /** There is no actual, and one was due. */
    OVERDUE,
    /** There is a target, but nothing to be said; a {@link Reason} goes with it. */
    CANNOT_SAY,
    /** The period has no target. */
    NO_TARGET;

    /** The data format's word: {@code not-due}. */
    public String code() {
        return Codes.of(this);
    }

    /** Whether an actual was held against the target. */
    public boolean isJudged() {
        return this == MET || this == MISSED;
    }
}
