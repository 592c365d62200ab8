package org.hiraku.verdict;

import java.util.Collection;

/**
 * How many verdicts came to which result, over the full denominator: no average, no ranking.
 *
 * <p>Example: two met, one not due and one without a target is 2 of 4 met, not 2 of 2.
 *
 * @param met targets met
 * @param missed targets missed
 * @param notDue targets whose actual is not due yet
 * @param overdue targets whose actual is overdue
 * @param cannotSay targets of which nothing can be said
 * @param noTarget periods without a target
 */
public record Tally(int met, int missed, int notDue, int overdue, int cannotSay, int noTarget) {

    /** Of nothing. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /** Counts verdicts, every one of them once. */
    public static Tally of(Collection<Verdict> verdicts) {
        int[] counts = new int[Result.values().length];
        for (Verdict verdict : verdicts) {
            counts[verdict.result().ordinal()]++;
        }
        return new Tally(
                counts[Result.MET.ordinal()],
                counts[Result.MISSED.ordinal()],
                counts[Result.NOT_DUE.ordinal()],
                counts[Result.OVERDUE.ordinal()],
                counts[Result.CANNOT_SAY.ordinal()],
                counts[Result.NO_TARGET.ordinal()]);
    }

    /** How many came to a result. */
    public int count(Result result) {
        return switch (result) {
            case MET -> met;
            case MISSED -> missed;
            case NOT_DUE -> notDue;
            case OVERDUE -> overdue;
            case CANNOT_SAY -> cannotSay;
            case NO_TARGET -> noTarget;
        };
    }

    /** The denominator: how many were counted. */
    public int total() {
        return met + missed + notDue + overdue + cannotSay + noTarget;
    }

    /** This and another together. */
    public Tally plus(Tally other) {
        return new Tally(
                met + other.met,
                missed + other.missed,
                notDue + other.notDue,
                overdue + other.overdue,
                cannotSay + other.cannotSay,
                noTarget + other.noTarget);
    }
}
