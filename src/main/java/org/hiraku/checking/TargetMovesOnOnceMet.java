package org.hiraku.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;

/**
 * A target that was met for three years or more does not stay the same.
 *
 * <p>Example: 100 or more was met in 2022, 2023 and 2024, and 2025 has the same target or none. A
 * target that can ask for no more (100 % or more, 0 or less) may stay.
 */
final class TargetMovesOnOnceMet implements SeriesRule, Acceptable {

    private static final int YEARS = 3;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        if (series.targets().size() < YEARS || isMoved(series.targets())) {
            return;
        }
        List<Period> same = unchanged(indicator, series);
        int end = same.size();
        while (end > 0 && Numbers.of(series.actuals().get(same.get(end - 1))).isEmpty()) {
            end--;
        }
        int start = end;
        while (start > 0 && isMet(series, same.get(start - 1))) {
            start--;
        }
        List<Period> met = same.subList(start, end);
        if (met.stream().map(Period::year).distinct().count() >= YEARS) {
            tell(indicator, series, met, findings);
        }
    }

    /** Whether the last target differs from the one of the year before: nothing is left to ask. */
    private static boolean isMoved(SortedMap<Period, Target> targets) {
        Period last = targets.lastKey();
        Period before = targets.headMap(last).lastKey();
        return last.kind() == Period.Kind.YEAR
                && before.kind() == Period.Kind.YEAR
                && Numbers.of(targets.get(last))
                        .flatMap(to -> Numbers.of(targets.get(before)).map(to::compareTo))
                        .filter(more -> more != 0)
                        .isPresent();
    }

    /** The latest periods whose targets are all the same, and could ask for more. */
    private static List<Period> unchanged(Indicator indicator, Series series) {
        List<Period> same = new ArrayList<>();
        Steps steps = new Steps(indicator);
        for (Map.Entry<Period, Target> entry : series.targets().entrySet()) {
            Optional<BigDecimal> aim =
                    Numbers.of(entry.getValue())
                            .filter(number -> asksForMore(entry.getValue(), number, indicator));
            if (aim.flatMap(number -> steps.to(entry.getKey(), number))
                    .filter(step -> step.from().compareTo(step.to()) == 0)
                    .isEmpty()) {
                same.clear();
            }
            aim.ifPresent(number -> steps.go(entry.getKey(), number));
            aim.ifPresent(number -> same.add(entry.getKey()));
        }
        return same;
    }

    private static boolean asksForMore(Target target, BigDecimal aim, Indicator indicator) {
        boolean highest = indicator.unit().id().equals("percent") && aim.compareTo(WHOLE) >= 0;
        return target.comparable()
                && (target.type() == Target.Type.AT_LEAST && !highest
                        || target.type() == Target.Type.AT_MOST && aim.signum() > 0);
    }

    private static boolean isMet(Series series, Period period) {
        Target target = series.targets().get(period);
        BigDecimal aim = Numbers.of(target).orElseThrow();
        Optional<BigDecimal> actual = Numbers.of(series.actuals().get(period));
        return actual.map(number -> number.compareTo(aim))
                .filter(more -> target.type() == Target.Type.AT_LEAST ? more >= 0 : more <= 0)
                .isPresent();
    }

    private static void tell(
            Indicator indicator, Series series, List<Period> met, Findings findings) {
        Period last = series.targets().lastKey();
        findings.warning(
                Spot.inSeries(indicator, series, "targets", last),
                p ->
                        p.with("value", Numbers.of(series.targets().get(last)).orElseThrow())
                                .with("first", met.get(0))
                                .with("last", met.get(met.size() - 1)));
    }
}
