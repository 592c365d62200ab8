package org.hiraku.plan;

import java.math.BigDecimal;

/** A value promised or measured: a number, or the answer to a yes/no goal. */
public sealed interface Figure {

    /**
     * A number, its digits kept as published: {@code 65.0} is not {@code 65}.
     *
     * @param value the exact decimal in the indicator's unit
     */
    record Quantity(BigDecimal value) implements Figure {}

    /**
     * The answer to a yes/no goal.
     *
     * @param yes whether it is reached
     */
    record Answer(boolean yes) implements Figure {}

    /** A number. */
    static Figure of(BigDecimal value) {
        return new Quantity(value);
    }

    /** A number from its digits, as {@code "65.0"}. */
    static Figure of(String digits) {
        return new Quantity(new BigDecimal(digits));
    }

    /** As machine files write it: {@code "65.0"}, {@code "true"}. */
    default String written() {
        if (this instanceof Quantity quantity) {
            return quantity.value().toPlainString();
        }
        return Boolean.toString(((Answer) this).yes());
    }
}
