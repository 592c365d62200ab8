package org.hiraku.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Codes;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PublicRecord;
import org.hiraku.verdict.Result;
import org.hiraku.verdict.Tally;
import org.hiraku.verdict.Verdict;

/**
 * Counts the results of a plan: each headline series of each indicator that its initiatives name is
 * counted once, at its target within the plan's period.
 */
final class Tallies {

    private Tallies() {}

    /** The results of each plan over the full denominator, by its id. */
    static Map<String, Tally> of(PublicRecord record, Map<String, Judged> judged) {
        Map<String, Tally> tallies = new HashMap<>();
        record.plans().values().forEach(plan -> tallies.put(plan.id(), of(record, judged, plan)));
        return Map.copyOf(tallies);
    }

    private static Tally of(PublicRecord record, Map<String, Judged> judged, Plan plan) {
        List<Verdict> verdicts = new ArrayList<>();
        int withoutTarget = 0;
        Set<String> counted = new HashSet<>();
        for (Initiative initiative : plan.initiatives()) {
            for (String id : initiative.indicators()) {
                if (counted.add(id)) {
                    Calendar calendar = record.imprint().calendar();
                    withoutTarget += count(plan, calendar, judged.get(id), verdicts);
                }
            }
        }
        return Tally.of(verdicts).plus(new Tally(0, 0, 0, 0, 0, withoutTarget));
    }

    /** Adds the verdicts of an indicator, and returns how many of its series have no target. */
    private static int count(Plan plan, Calendar site, Judged judged, List<Verdict> verdicts) {
        int without = 0;
        for (JudgedSeries series : judged.headline()) {
            Optional<Verdict> verdict = series.within(plan.period(), site, judged.calendar());
            verdict.ifPresent(verdicts::add);
            without += verdict.isPresent() ? 0 : 1;
        }
        return without;
    }

    /** The counts in words: those that occur, in the order of the results. */
    static Counts words(LanguageSide side, Tally tally) {
        return words(side, "page.counts", tally);
    }

    /** The same after other words: {@code key} names them. */
    static Counts words(LanguageSide side, String key, Tally tally) {
        List<Counts.Counted> results = new ArrayList<>();
        for (Result result : Result.values()) {
            if (tally.count(result) > 0) {
                results.add(
                        new Counts.Counted(
                                Codes.of(result), side.say().word(result), tally.count(result)));
            }
        }
        Phrase sentence = side.say().counted(key, tally.total());
        return new Counts(tally.total(), sentence, results);
    }
}
