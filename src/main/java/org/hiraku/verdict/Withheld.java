package org.hiraku.verdict;

import org.hiraku.plan.Codes;

/** Why a movement, a share or a pace is not given; {@link #code()} names it. */
public enum Withheld {
    /** The period has no actual with a value. */
    NO_VALUE,
    /** The target is neither met nor missed. */
    NOT_JUDGED,
    /** Neither way is better. */
    NO_DIRECTION,
    /** There is no earlier actual of the same kind of period. */
    FIRST_VALUE,
    /** A break lies between; {@link Grounds#stoppedBy()} is it. */
    BREAK,
    /** A number and a yes/no answer cannot be compared. */
    KIND_OF_VALUE,
    /** A target of this type never gives one. */
    TYPE,
    /** The unit is a rate: a percentage of a percentage misleads. */
    RATE,
    /** Value and target are not both above 0. */
    NOT_ABOVE_ZERO,
    /** The series has no baseline. */
    NO_BASELINE,
    /** The baseline does not end before the target's period starts. */
    BASELINE_NOT_EARLIER,
    /** The baseline is of another kind of period than the target. */
    OTHER_KIND_OF_PERIOD,
    /** The target asks for the baseline's value: there is no gap. */
    NO_GAP,
    /** The target lies on the worse side of the baseline. */
    WORSE_SIDE,
    /** The target's type points against the indicator's direction. */
    AGAINST_DIRECTION,
    /** Baseline, target and actual lie on both sides of 0. */
    SIGN_CHANGE,
    /** The actual went past the exact value that was asked for. */
    PAST_THE_VALUE,
    /** The target is less than two periods after the baseline. */
    TOO_SOON,
    /** There is no actual since the baseline. */
    NO_ACTUAL_SINCE_BASELINE;

    /** Its word: {@code sign-change}. */
    public String code() {
        return Codes.of(this);
    }
}
