package org.hiraku.plan;

import java.math.BigDecimal;

/**
 * The observation we start from.
 *
 * @param period its period
 * @param value its value in the indicator's unit
 */
public record Baseline(Period period, BigDecimal value) {}
