package org.hiraku.verdict;

import org.hiraku.plan.Codes;

/** The rule that gave a result; {@link #code()} names it for readers and machines. */
public enum Rule {
    /** Met when the actual is the value or more. */
    AT_LEAST,
    /** Met when the actual is the value or less. */
    AT_MOST,
    /** Met when the actual is the value. */
    EXACTLY,
    /** Met when the actual lies in the range, ends included. */
    WITHIN,
    /** More is better: met when the actual is not below the value. */
    MAINTAIN_UP,
    /** Less is better: met when the actual is not above the value. */
    MAINTAIN_DOWN,
    /** Met when the answer is the one promised. */
    COMPLETE,
    /** A target that is only watched is not judged. */
    MONITOR,
    /** A target set under another definition is not judged. */
    TARGET_NOT_COMPARABLE,
    /** A number is not held against a yes/no goal, nor an answer against a number. */
    KIND_NOT_COMPARABLE,
    /** An actual that is missing for good is not judged. */
    MISSING_ACTUAL,
    /** No actual, and the record does not speak for a day later than the one it is due. */
    NOT_DUE,
    /** No actual, and it does. */
    OVERDUE,
    /** The period has no target. */
    NO_TARGET;

    /** Its word: {@code maintain-up}. */
    public String code() {
        return Codes.of(this);
    }
}
