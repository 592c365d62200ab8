package org.hiraku.verdict;

import java.util.Optional;
import org.hiraku.plan.Break;

/**
 * What one fact rests on, or why it is withheld.
 *
 * @param from the earlier value that it was worked out from, where it needs one
 * @param withheld why it is not given; empty when it is
 * @param stoppedBy the break that keeps it from being given
 */
public record Grounds(
        Optional<Compared> from, Optional<Withheld> withheld, Optional<Break> stoppedBy) {

    /** Grounds of a fact that needs no earlier value. */
    static final Grounds GIVEN = new Grounds(Optional.empty(), Optional.empty(), Optional.empty());

    /** Grounds of a fact worked out from an earlier value. */
    static Grounds from(Compared earlier) {
        return new Grounds(Optional.of(earlier), Optional.empty(), Optional.empty());
    }

    /** Grounds of a fact that is not given. */
    static Grounds withheld(Withheld why) {
        return new Grounds(Optional.empty(), Optional.of(why), Optional.empty());
    }

    /** Grounds of a fact that is not given, although there is an earlier value. */
    static Grounds withheld(Withheld why, Compared earlier) {
        return new Grounds(Optional.of(earlier), Optional.of(why), Optional.empty());
    }

    /** Grounds of a fact that is not given because a break lies after the earlier value. */
    static Grounds stopped(Break by, Compared earlier) {
        return new Grounds(Optional.of(earlier), Optional.of(Withheld.BREAK), Optional.of(by));
    }
}
