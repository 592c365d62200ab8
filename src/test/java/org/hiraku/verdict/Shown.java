package org.hiraku.verdict;

import java.util.Optional;

/** A verdict's facts as short words, so that a table of examples can be read at a glance. */
final class Shown {

    private Shown() {}

    /** {@code missed}, {@code cannot-say: monitor}, {@code met (provisional)}. */
    static String result(Verdict verdict) {
        return verdict.result().code()
                + verdict.reason().map(reason -> ": " + reason.code()).orElse("")
                + (verdict.provisional() ? " (provisional)" : "");
    }

    /** {@code 2000 to-go}, {@code reached}, {@code -}. */
    static String distance(Verdict verdict) {
        return verdict.distance()
                .map(
                        d ->
                                d.side() == Distance.Side.REACHED
                                        ? "reached"
                                        : d.value().toPlainString() + " " + d.side().code())
                .orElse("-");
    }

    /** {@code better}, or why there is none: {@code - (first-value)}. */
    static String movement(Verdict verdict) {
        return verdict.movement()
                .map(Movement::code)
                .orElseGet(() -> none(verdict.working().movement()));
    }

    /** {@code 80.0 %}, or why there is none: {@code - (rate)}. */
    static String shareOfTarget(Verdict verdict) {
        return verdict.shareOfTarget()
                .map(share -> Share.percentage(share) + " %")
                .orElseGet(() -> none(verdict.working().shareOfTarget()));
    }

    /** {@code 60.0 %}, or why there is none: {@code - (no-baseline)}. */
    static String shareOfGap(Verdict verdict) {
        return verdict.shareOfGap()
                .map(share -> Share.percentage(share) + " %")
                .orElseGet(() -> none(verdict.working().shareOfGap()));
    }

    /** Gap closed, then time gone: {@code 0.2 0.3333}, or why there is none. */
    static String pace(Verdict verdict) {
        return verdict.pace()
                .map(p -> Share.written(p.gapClosed()) + " " + Share.written(p.timeGone()))
                .orElseGet(() -> none(verdict.working().pace()));
    }

    private static String none(Grounds grounds) {
        Optional<Withheld> why = grounds.withheld();
        return "- (" + why.orElseThrow().code() + ")";
    }
}
