package org.hiraku.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import org.hiraku.plan.Period;

/**
 * What can honestly be said of one period of a series: four facts, never one score, with their
 * working.
 *
 * @param period the period
 * @param result whether its target is met
 * @param reason why nothing can be said; present exactly when the result is {@link
 *     Result#CANNOT_SAY}
 * @param provisional whether the period's actual is provisional or estimated
 * @param distance how far the actual is from the target; present exactly when a number was judged
 * @param movement how the actual stands to the one before it
 * @param shareOfTarget the actual as a fraction of the target, where that means something
 * @param shareOfGap how much of the gap between baseline and target the actual closes, as a
 *     fraction, where that means something
 * @param pace gap closed beside time gone, for a target two or more periods after the baseline
 * @param working what all this rests on
 */
public record Verdict(
        Period period,
        Result result,
        Optional<Reason> reason,
        boolean provisional,
        Optional<Distance> distance,
        Optional<Movement> movement,
        Optional<BigDecimal> shareOfTarget,
        Optional<BigDecimal> shareOfGap,
        Optional<Pace> pace,
        Working working) {

    /**
     * Refuses a verdict that contradicts itself.
     *
     * @throws IllegalArgumentException when a reason goes with anything but {@code CANNOT_SAY}, or
     *     a distance or share with a target that was not judged
     */
    public Verdict {
        if (reason.isPresent() != (result == Result.CANNOT_SAY)) {
            throw new IllegalArgumentException(result + " with reason " + reason);
        }
        if (!result.isJudged()
                && (distance.isPresent() || shareOfTarget.isPresent() || shareOfGap.isPresent())) {
            throw new IllegalArgumentException(result + " with a distance or a share");
        }
    }
}
