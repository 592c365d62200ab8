package org.hiraku.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.hiraku.plan.Codes;

/**
 * How far back the published revisions of a site's figures are known.
 *
 * @param extent how much of them is at hand
 * @param since the day of the first that is; empty when none is
 * @param unread how many revisions of a file could not be read and were passed over
 */
public record Reach(Extent extent, Optional<LocalDate> since, int unread) {

    /** How much of the published revisions is at hand; {@link #code()} is its word. */
    public enum Extent {
        /** All of them. */
        WHOLE,
        /** Only the latest: the repository was cloned in part. */
        SHALLOW,
        /** None: the repository does not hold the site's files yet. */
        UNCOMMITTED,
        /** None: there is no repository. */
        ABSENT,
        /** None: the repository cannot be read. */
        UNREADABLE;

        /** Its word in machine files and wordings: {@code shallow}. */
        public String code() {
            return Codes.of(this);
        }
    }

    /** That no revision is at hand. */
    public static Reach none(Extent why) {
        return new Reach(why, Optional.empty(), 0);
    }

    /** Whether every change that was ever published is known. */
    public boolean isComplete() {
        return extent == Extent.WHOLE && unread == 0;
    }
}
