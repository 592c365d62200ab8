package org.hiraku.checking;

import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;

/**
 * A series holds numbers or answers to a yes/no goal, never both: where a target is {@code
 * complete}, every actual is {@code true} or {@code false}; elsewhere none is.
 */
final class FiguresAreOfOneKind implements SeriesRule {

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        boolean answers = targetsAreAnswers(indicator, series, findings);
        for (Map.Entry<Period, Actual> entry : series.actuals().entrySet()) {
            Figure figure = entry.getValue().figure().orElse(null);
            if (figure != null && figure instanceof Figure.Answer != answers) {
                findings.error(
                        Spot.inSeries(indicator, series, "actuals", entry.getKey()),
                        p ->
                                p.variant(answers ? "number" : "answer")
                                        .with("value", figure.written()));
            }
        }
    }

    /** Whether the series has yes/no goals, by its first target that is judged. */
    private static boolean targetsAreAnswers(
            Indicator indicator, Series series, Findings findings) {
        Optional<Boolean> answers = Optional.empty();
        for (Map.Entry<Period, Target> entry : series.targets().entrySet()) {
            Target.Type type = entry.getValue().type();
            if (type == Target.Type.MONITOR) {
                continue;
            }
            boolean complete = type == Target.Type.COMPLETE;
            if (answers.isPresent() && answers.get() != complete) {
                findings.error(
                        Spot.inSeries(indicator, series, "targets", entry.getKey()),
                        p -> p.with("type", type.code()));
            }
            answers = Optional.of(answers.orElse(complete));
        }
        return answers.orElse(false);
    }
}
