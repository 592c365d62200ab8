package org.hiraku.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The value measured for a period, or the reason why there is none.
 *
 * @param figure the value; empty when it is missing
 * @param missing why there is no value; present exactly when {@code figure} is empty
 * @param status how firm the value is
 * @param asPublished the value in the source's own words
 * @param confirmBy when a value that is not final is due to be confirmed
 * @param note a remark shown beside it
 * @param source where it was published
 * @param history what was published before it was corrected, as written
 */
public record Actual(
        Optional<Figure> figure,
        Optional<Missing> missing,
        Status status,
        Optional<Text> asPublished,
        Optional<LocalDate> confirmBy,
        Optional<Text> note,
        Optional<Source> source,
        List<Former<Figure>> history) {

    /** How firm a value is; {@link #code()} is the data format's word. */
    public enum Status {
        /** Settled. */
        FINAL,
        /** 見込・速報: to be confirmed. */
        PROVISIONAL,
        /** 推計: worked out from other figures. */
        ESTIMATED,
        /** 訂正: corrected after it was published. */
        REVISED;

        /** The data format's word: {@code provisional}. */
        public String code() {
            return Codes.of(this);
        }

        /** Whether a verdict on such a value is itself provisional. */
        public boolean leavesVerdictProvisional() {
            return this == PROVISIONAL || this == ESTIMATED;
        }
    }

    /** Why a value is missing; {@link #code()} is the data format's word. */
    public enum Missing {
        /** Not measured yet. */
        NOT_YET,
        /** Nobody measured it. */
        NOT_MEASURED,
        /** Measured, not published. */
        NOT_PUBLISHED,
        /** Withheld, as to protect persons. */
        SUPPRESSED,
        /** Has no meaning in this period. */
        NOT_APPLICABLE,
        /** The indicator did not exist. */
        NEW;

        /** The data format's word: {@code not-yet}. */
        public String code() {
            return Codes.of(this);
        }
    }

    /**
     * Keeps an unmodifiable history.
     *
     * @throws IllegalArgumentException when it has both a value and a reason for having none, or
     *     neither
     */
    public Actual {
        if (figure.isPresent() == missing.isPresent()) {
            throw new IllegalArgumentException("an actual has a value or a reason for having none");
        }
        history = List.copyOf(history);
    }
}
