package org.hiraku.checking;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hiraku.plan.Break;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Indicator.Accumulation;
import org.hiraku.plan.Period;
import org.hiraku.plan.Period.Kind;

/**
 * A walk through the numbers of a series, earliest first, that finds for each the last one that it
 * may be compared with: of the same kind of period, of the same part of the year (a first quarter
 * with a first quarter), with no break between them. The parts of a running total follow one
 * another.
 */
final class Steps {

    private final NavigableSet<Period> breaks;
    private final boolean goesOn;
    private final Map<Sort, At> last = new HashMap<>(4);

    /** The beginning of a walk through a series of an indicator. */
    Steps(Indicator indicator) {
        goesOn = indicator.accumulation() == Accumulation.RUNNING_TOTAL;
        breaks = indicator.breaks().isEmpty() ? Collections.emptyNavigableSet() : breaks(indicator);
    }

    private static NavigableSet<Period> breaks(Indicator indicator) {
        return indicator.breaks().stream()
                .filter(b -> !b.comparable())
                .map(Break::period)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The step to a number, without going it. */
    Optional<Step> to(Period period, BigDecimal number) {
        At before = last.get(sort(period));
        return before == null || isBroken(before.period, period)
                ? Optional.empty()
                : Optional.of(new Step(before.period, before.number, period, number));
    }

    /** Goes to a number, from which the next step is taken. */
    void go(Period period, BigDecimal number) {
        last.put(sort(period), new At(period, number));
    }

    private boolean isBroken(Period before, Period period) {
        Period at = breaks.floor(period);
        return at != null && at.compareTo(before) > 0;
    }

    private Sort sort(Period period) {
        return new Sort(period.kind(), goesOn ? 0 : period.part());
    }

    private record At(Period period, BigDecimal number) {}

    /** Which periods compare with one another. */
    private record Sort(Kind kind, int part) {}
}
