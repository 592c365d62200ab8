package org.hiraku.checking;

import java.util.function.UnaryOperator;
import org.hiraku.plan.Editions;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PublicRecord;
import org.hiraku.problem.Problem;
import org.hiraku.reading.Declared;

/** Work of a plan's previous edition goes on in a later one, or says that it ended. */
final class InitiativeGoesOnOrEnds implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        if (!declared.broken().isEmpty()) {
            return;
        }
        Editions editions = new Editions(record);
        for (Plan plan : record.plans().values()) {
            for (Initiative work : editions.dropped(plan).initiatives()) {
                findings.warning(Spot.key(work.file(), "title"), words(work, plan));
            }
        }
    }

    private static UnaryOperator<Problem> words(Initiative work, Plan plan) {
        return problem -> {
            Problem told = problem.with("id", work.fullId()).with("plan", plan.id());
            return plan.initiatives().stream()
                    .filter(other -> other.id().equals(work.id()))
                    .findFirst()
                    .map(other -> told.variant("same").with("file", other.file()))
                    .orElse(told);
        };
    }
}
