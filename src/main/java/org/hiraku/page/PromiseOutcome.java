package org.hiraku.page;

import java.util.Optional;
import java.util.SortedMap;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Period;
import org.hiraku.plan.Target;
import org.hiraku.verdict.Verdict;

/**
 * A target beside the actual that stands nearest to it.
 *
 * @param targetPeriod the period of the target, in words; empty when there is none
 * @param target the target
 * @param actualPeriod the period of the actual, in words; empty when there is none
 * @param actual the actual; empty when it is missing
 * @param missing why it is missing; else empty
 * @param status the words of its status when it is not final; else empty
 */
public record PromiseOutcome(
        Optional<Phrase> targetPeriod,
        Optional<Phrase> target,
        Optional<Phrase> actualPeriod,
        Optional<Phrase> actual,
        Optional<Phrase> missing,
        Optional<Phrase> status) {

    /**
     * The pair at a verdict: its target, and the actual of its period or else the last before it.
     * Without a verdict it is the last actual alone.
     */
    static PromiseOutcome at(FigureView figures, JudgedSeries series, Optional<Verdict> verdict) {
        Optional<Period> promised = verdict.map(Verdict::period);
        Optional<Target> target = verdict.flatMap(v -> v.working().target());
        Optional<Period> measured = lastActual(series, promised);
        boolean told = measured.isPresent();
        Actual actual = told ? series.series().actuals().get(measured.get()) : null;
        return new PromiseOutcome(
                period(figures, promised),
                target.isPresent() ? figures.target(target.get()) : Optional.empty(),
                period(figures, measured),
                told ? figures.actual(actual) : Optional.empty(),
                told ? figures.missing(actual) : Optional.empty(),
                told ? figures.status(actual) : Optional.empty());
    }

    private static Optional<Phrase> period(FigureView figures, Optional<Period> period) {
        return period.isPresent() ? Optional.of(figures.period(period.get())) : Optional.empty();
    }

    /** The last period with an actual, none later than the target's. */
    static Optional<Period> lastActual(JudgedSeries series, Optional<Period> until) {
        SortedMap<Period, Actual> actuals = series.series().actuals();
        if (until.isEmpty()) {
            return actuals.isEmpty() ? Optional.empty() : Optional.of(actuals.lastKey());
        }
        if (actuals.containsKey(until.get())) {
            return until;
        }
        SortedMap<Period, Actual> earlier = actuals.headMap(until.get());
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.lastKey());
    }
}
