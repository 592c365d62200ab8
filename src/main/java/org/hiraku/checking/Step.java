package org.hiraku.checking;

import java.math.BigDecimal;
import org.hiraku.plan.Period;

/**
 * From one number of a series to a later one that compares with it.
 *
 * @param before the earlier period
 * @param from its number
 * @param period the later period
 * @param to its number
 */
record Step(Period before, BigDecimal from, Period period, BigDecimal to) {}
