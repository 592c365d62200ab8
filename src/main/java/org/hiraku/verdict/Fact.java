package org.hiraku.verdict;

import java.util.Optional;
import org.hiraku.plan.Break;

/**
 * A fact of a verdict with what it rests on, or its absence with the reason.
 *
 * @param value the fact; empty when it is withheld
 * @param grounds what it rests on
 * @param <T> a movement, a share or a pace
 */
record Fact<T>(Optional<T> value, Grounds grounds) {

    static <T> Fact<T> given(T value, Grounds grounds) {
        return new Fact<>(Optional.of(value), grounds);
    }

    static <T> Fact<T> withheld(Withheld why) {
        return new Fact<>(Optional.empty(), Grounds.withheld(why));
    }

    static <T> Fact<T> withheld(Withheld why, Compared earlier) {
        return new Fact<>(Optional.empty(), Grounds.withheld(why, earlier));
    }

    static <T> Fact<T> stopped(Break by, Compared earlier) {
        return new Fact<>(Optional.empty(), Grounds.stopped(by, earlier));
    }
}
