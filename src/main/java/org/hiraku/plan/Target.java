package org.hiraku.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The value promised for a period.
 *
 * @param type what it takes to meet it
 * @param aim the value, the range, or nothing when the target is only monitored
 * @param setOn the day it was set
 * @param comparable false when it was set under another definition than the actual's
 * @param note a remark shown beside it
 * @param source where it was published
 * @param history what was promised before, latest first as written
 */
public record Target(
        Type type,
        Optional<Aim> aim,
        Optional<LocalDate> setOn,
        boolean comparable,
        Optional<Text> note,
        Optional<Source> source,
        List<Former<Aim>> history) {

    /** What it takes to meet a target; {@link #code()} is the data format's word. */
    public enum Type {
        /** The actual is the value or more. */
        AT_LEAST,
        /** The actual is the value or less. */
        AT_MOST,
        /** The actual is the value. */
        EXACTLY,
        /** The actual lies in the range, ends included. */
        WITHIN,
        /** The actual is not worse than the value. */
        MAINTAIN,
        /** A yes/no goal. */
        COMPLETE,
        /** Watched, not judged. */
        MONITOR;

        /** The data format's word: {@code at-least}. */
        public String code() {
            return Codes.of(this);
        }
    }

    /** What is promised: one value, or a range. */
    public sealed interface Aim {}

    /**
     * One value.
     *
     * @param figure the number or the yes/no answer
     */
    public record Value(Figure figure) implements Aim {}

    /**
     * A range, both ends included.
     *
     * @param low its lower end
     * @param high its upper end, not below {@code low}
     */
    public record Range(BigDecimal low, BigDecimal high) implements Aim {
        /**
         * Refuses a range upside down.
         *
         * @throws IllegalArgumentException when high is below low
         */
        public Range {
            if (high.compareTo(low) < 0) {
                throw new IllegalArgumentException("high below low");
            }
        }
    }

    /** Keeps an unmodifiable history. */
    public Target {
        history = List.copyOf(history);
    }
}
