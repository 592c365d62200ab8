package org.hiraku.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Codes;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Period;
import org.hiraku.plan.Plan;
import org.hiraku.verdict.Result;
import org.hiraku.verdict.Tally;
import org.hiraku.verdict.Verdict;

/**
 * Counts the results of a plan: each headline series of each indicator that its initiatives name is
 * counted once, at its target within the plan's period.
 */
final class Tallies {

    private Tallies() {}

    /** The results of a plan over the full denominator. */
    static Tally of(Site site, Plan plan) {
        List<Verdict> verdicts = new ArrayList<>();
        int withoutTarget = 0;
        Map<String, Judged> counted = new HashMap<>();
        for (Initiative initiative : plan.initiatives()) {
            for (Judged judged : Briefs.indicators(site, initiative)) {
                if (counted.put(judged.indicator().id(), judged) == null) {
                    withoutTarget += count(site, plan.period(), judged, verdicts);
                }
            }
        }
        return Tally.of(verdicts).plus(new Tally(0, 0, 0, 0, 0, withoutTarget));
    }

    /** Adds the verdicts of an indicator, and returns how many of its series have no target. */
    private static int count(Site site, Period plan, Judged judged, List<Verdict> verdicts) {
        int without = 0;
        for (JudgedSeries series : judged.headline()) {
            Optional<Verdict> verdict = Briefs.atPlan(site, judged, series, Optional.of(plan));
            verdict.ifPresent(verdicts::add);
            without += verdict.isPresent() ? 0 : 1;
        }
        return without;
    }

    /** The counts in words: those that occur, in the order of the results. */
    static Counts words(LanguageSide side, Tally tally) {
        List<Counts.Counted> results = new ArrayList<>();
        for (Result result : Result.values()) {
            if (tally.count(result) > 0) {
                results.add(
                        new Counts.Counted(
                                Codes.of(result), side.say().word(result), tally.count(result)));
            }
        }
        Phrase sentence = side.say().counted("page.counts", tally.total());
        return new Counts(tally.total(), sentence, results);
    }
}
