package org.hiraku.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Text;

/**
 * An entry of a ledger: that something published was changed.
 *
 * @param subject what it is of
 * @param former what was published before
 * @param first whether that was the first value published: as the record tells, or as its published
 *     revisions show where all of them are known
 * @param current what took its place; empty when nothing did, or when it names no value
 * @param missing why there is no value any more, where that is said
 * @param day the day of the change
 * @param reason why, in the words of the record
 * @param commit the commit that made a change of which the record says nothing
 */
public record Entry(
        Subject subject,
        Value former,
        boolean first,
        Optional<Value> current,
        Optional<Actual.Missing> missing,
        LocalDate day,
        Optional<Text> reason,
        Optional<Commit> commit) {

    /** Whether the record tells of the change. */
    public boolean isStated() {
        return commit.isEmpty();
    }
}
