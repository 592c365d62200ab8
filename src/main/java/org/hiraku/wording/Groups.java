package org.hiraku.wording;

import java.util.Map;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Target;
import org.hiraku.verdict.Movement;
import org.hiraku.verdict.Reason;
import org.hiraku.verdict.Result;
import org.hiraku.verdict.Rule;
import org.hiraku.verdict.Withheld;

/** Under which group of labels the words of the record's and the verdict's constants stand. */
final class Groups {

    /** The group of each kind of constant. */
    static final Map<Class<?>, String> BY_TYPE =
            Map.ofEntries(
                    Map.entry(Actual.Status.class, "status"),
                    Map.entry(Actual.Missing.class, "missing"),
                    Map.entry(Indicator.Direction.class, "direction"),
                    Map.entry(Indicator.Stage.class, "stage"),
                    Map.entry(Indicator.Counting.class, "counting"),
                    Map.entry(Indicator.Accumulation.class, "accumulation"),
                    Map.entry(Initiative.State.class, "state"),
                    Map.entry(Target.Type.class, "target-type"),
                    Map.entry(Result.class, "result"),
                    Map.entry(Reason.class, "reason"),
                    Map.entry(Movement.class, "movement"),
                    Map.entry(Rule.class, "working.rule"),
                    Map.entry(Withheld.class, "working.withheld"));

    private Groups() {}

    static String of(Enum<?> constant) {
        String group = BY_TYPE.get(constant.getDeclaringClass());
        if (group == null) {
            throw new IllegalArgumentException("no group of labels for " + constant);
        }
        return group;
    }
}
