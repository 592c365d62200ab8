package org.hiraku.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Actual.Missing;
import org.hiraku.plan.Codes;
import org.hiraku.plan.Period;

/**
 * What is not settled of an indicator in a period: a figure to be confirmed, a result that is
 * overdue, an actual that is missing.
 *
 * @param kind which of these it is
 * @param judged the indicator
 * @param ownership who answers for it today
 * @param period the period
 * @param by the day by which it is or was due; empty where nobody said
 * @param missing why there is no actual, where a reason is given
 * @param series the series it concerns, at least one
 */
public record Outstanding(
        Kind kind,
        Judged judged,
        Ownership ownership,
        Period period,
        Optional<LocalDate> by,
        Optional<Missing> missing,
        List<JudgedSeries> series) {

    /** What is outstanding, the most pressing first; {@link #code()} is the machine files' word. */
    public enum Kind {
        /** A figure that was to be confirmed by a day that has passed. */
        CONFIRMATION_OVERDUE,
        /** A target without an actual, which was due. */
        RESULT_OVERDUE,
        /** A figure that is to be confirmed by a day to come, or by none that anyone named. */
        TO_CONFIRM,
        /** An actual that is missing with a reason, and not overdue. */
        MISSING;

        /** Its word: {@code to-confirm}. */
        public String code() {
            return Codes.of(this);
        }
    }

    /** Keeps an unmodifiable copy. */
    public Outstanding {
        series = List.copyOf(series);
    }
}
