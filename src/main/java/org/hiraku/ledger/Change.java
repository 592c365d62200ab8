package org.hiraku.ledger;

import java.util.Optional;
import org.hiraku.plan.Actual;

/**
 * That a commit changed something published.
 *
 * @param subject what it is of
 * @param former what was published before
 * @param current what took its place; empty when nothing did
 * @param missing why there is no value any more, where that is said
 * @param commit the commit
 */
public record Change(
        Subject subject,
        Value former,
        Optional<Value> current,
        Optional<Actual.Missing> missing,
        Commit commit) {

    /** The same change of another series. */
    Change of(Subject.Line series) {
        return new Change(subject.of(series), former, current, missing, commit);
    }
}
