package org.hiraku.reading;

import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Accepted;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Period;
import org.hiraku.plan.Plan;
import org.hiraku.plan.Source;
import org.hiraku.plan.Text;

/**
 * A plan as its own file has it, before its initiatives are put in.
 *
 * @param order the ids of its initiatives in their order
 * @param orderSound false when some entry of that list could not be read, so that it says nothing
 *     about what is missing from it
 */
record PlanDraft(
        String id,
        String file,
        Text title,
        Period period,
        Optional<String> department,
        Optional<Plan.Statement> statement,
        List<String> order,
        boolean orderSound,
        Optional<String> previous,
        Optional<Source> source,
        List<Text> notes,
        List<String> aliases,
        List<Accepted> accepted) {

    /** The plan with its initiatives. */
    Plan with(List<Initiative> initiatives) {
        return new Plan(
                id,
                file,
                title,
                period,
                department,
                statement,
                initiatives,
                previous,
                source,
                notes,
                aliases,
                accepted);
    }
}
