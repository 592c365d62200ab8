package org.hiraku.verdict;

import java.math.BigDecimal;
import org.hiraku.plan.Codes;

/**
 * How far an actual is from its target, in the indicator's unit; of a rate, in points.
 *
 * <p>A missed target has a distance {@link Side#TO_GO}: to the nearest value that would have done.
 * A met one is {@link Side#EXCEEDED} or {@link Side#REACHED}.
 *
 * @param value how far, never below 0, exact
 * @param side on which side of the target the actual is
 */
public record Distance(BigDecimal value, Side side) {

    /** On which side of the target an actual is; {@link #code()} is the data format's word. */
    public enum Side {
        /** Short of it, or outside the range or off the value that was asked for. */
        TO_GO,
        /** Better than what was asked for: above an {@code at-least}, below an {@code at-most}. */
        EXCEEDED,
        /** Exactly what was asked for, or inside the range. */
        REACHED;

        /** The data format's word: {@code to-go}. */
        public String code() {
            return Codes.of(this);
        }
    }

    /**
     * Refuses a distance that contradicts its side.
     *
     * @throws IllegalArgumentException when the value is below 0, or 0 and yet not reached
     */
    public Distance {
        if (value.signum() < 0 || (value.signum() == 0) != (side == Side.REACHED)) {
            throw new IllegalArgumentException(value + " " + side);
        }
    }
}
