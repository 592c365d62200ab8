package org.hiraku.verdict;

import java.math.BigDecimal;

/**
 * How much of the gap between baseline and target is closed, beside how much of the time is gone.
 * Both are fractions: 0.2 is 20 %. Neither is capped, and the first may be below 0.
 *
 * @param gapClosed the share of the gap closed by the latest actual
 * @param timeGone the share of the time from the baseline's period to the target's that the latest
 *     actual's period has reached, in periods
 */
public record Pace(BigDecimal gapClosed, BigDecimal timeGone) {}
