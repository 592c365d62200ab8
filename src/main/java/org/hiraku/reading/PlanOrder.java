package org.hiraku.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Plan;
import org.hiraku.problem.Nearest;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problems;

/**
 * Puts the initiatives of a plan in the order its file lists them, each file of the folder once.
 *
 * @param initiatives those that could be read, by {@code plan/initiative}
 * @param declared the ids of all that have a file, by plan
 * @param places where a list's entries stand
 * @param problems where an entry without a file, a file without an entry and a second entry are
 *     told
 */
record PlanOrder(
        Map<String, Initiative> initiatives,
        Map<String, SortedSet<String>> declared,
        Places places,
        Problems problems) {

    private static final String LIST = "initiatives";

    /** The plan with its initiatives in order. */
    Plan plan(PlanDraft draft) {
        List<Initiative> inOrder = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        for (int i = 0; i < draft.order().size(); i++) {
            String id = draft.order().get(i);
            if (!listed.add(id)) {
                tell("initiative-twice", draft, i, id);
            } else if (!files(draft).contains(id)) {
                tell("initiative-file", draft, i, id);
            } else {
                Optional.ofNullable(initiatives.get(draft.id() + "/" + id)).ifPresent(inOrder::add);
            }
        }
        if (draft.orderSound()) {
            files(draft).stream().filter(id -> !listed.contains(id)).forEach(id -> tell(draft, id));
        }
        return draft.with(inOrder);
    }

    private SortedSet<String> files(PlanDraft draft) {
        return declared.get(draft.id());
    }

    private void tell(String rule, PlanDraft draft, int index, String id) {
        int entry = draft.orderSound() ? index : 0;
        Optional<String> nearest = Nearest.to(id, files(draft));
        boolean near = rule.equals("initiative-file") && nearest.isPresent();
        problems.add(
                Problem.error(
                                near ? rule + ".near" : rule,
                                draft.orderSound()
                                        ? places.of(draft.file(), LIST, Integer.toString(entry))
                                        : places.ofKey(draft.file(), LIST))
                        .with("id", id)
                        .with("nearest", nearest.orElse(""))
                        .with("plan", draft.id()));
    }

    private void tell(PlanDraft draft, String id) {
        problems.add(
                Problem.error("initiative-listed", places.ofKey(draft.file(), LIST))
                        .with("id", id)
                        .with("plan", draft.id()));
    }
}
