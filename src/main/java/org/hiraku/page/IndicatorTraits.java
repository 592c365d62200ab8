package org.hiraku.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.verdict.Movement;
import org.hiraku.verdict.Result;
import org.hiraku.verdict.Verdict;

/**
 * By what the list of all indicators is narrowed.
 *
 * @param indicator the indicator
 * @param plans the ids of the plans that name it
 * @param divisions the ids of the divisions of their initiatives
 * @param results the results that the list shows, one or more
 * @param movements how the last actual of each headline series stands to the one before it
 * @param provisional whether any value is to be confirmed
 */
public record IndicatorTraits(
        Indicator indicator,
        List<String> plans,
        List<String> divisions,
        Set<Result> results,
        Set<Movement> movements,
        boolean provisional) {

    /** Every indicator in the order of the list. */
    public static List<IndicatorTraits> of(Site site) {
        List<IndicatorTraits> all = new ArrayList<>();
        for (Indicator indicator : site.references().inOrder()) {
            all.add(of(site, site.judged(indicator)));
        }
        return all;
    }

    private static IndicatorTraits of(Site site, Judged judged) {
        Set<String> plans = new LinkedHashSet<>();
        Set<String> divisions = new LinkedHashSet<>();
        for (Initiative work : site.references().ofIndicator(judged.indicator().id())) {
            plans.add(work.plan());
            divisions.addAll(work.divisions());
        }
        Set<Result> results = EnumSet.noneOf(Result.class);
        Set<Movement> movements = EnumSet.noneOf(Movement.class);
        for (JudgedSeries series : judged.headline()) {
            Optional<Verdict> shown = Briefs.atPlan(site, judged, series, Optional.empty());
            results.add(shown.map(Verdict::result).orElse(Result.NO_TARGET));
            lastMovement(series).ifPresent(movements::add);
        }
        return new IndicatorTraits(
                judged.indicator(),
                List.copyOf(plans),
                List.copyOf(divisions),
                results,
                movements,
                isProvisional(judged));
    }

    private static Optional<Movement> lastMovement(JudgedSeries series) {
        Optional<Movement> last = Optional.empty();
        for (Verdict verdict : series.verdicts().values()) {
            Actual actual = series.series().actuals().get(verdict.period());
            if (actual != null && actual.missing().isEmpty()) {
                last = verdict.movement();
            }
        }
        return last;
    }

    private static boolean isProvisional(Judged judged) {
        return judged.series().stream()
                .flatMap(series -> series.series().actuals().values().stream())
                .anyMatch(actual -> actual.status() == Actual.Status.PROVISIONAL);
    }
}
