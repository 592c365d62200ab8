package org.hiraku.verdict;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Period;

/** The latest value of each kind of period, as one walks a series from its first period on. */
final class Past {

    /** Periods of one kind: years with years, three-year spans with three-year spans. */
    private record Sort(Period.Kind kind, int years) {
        static Sort of(Period period) {
            return new Sort(period.kind(), period.lastYear() - period.year());
        }
    }

    private final Map<Sort, Compared> latest = new HashMap<>();

    /** Goes on past a period; one without a value leaves no trace. */
    void add(Period period, Optional<Actual> actual) {
        actual.filter(a -> a.figure().isPresent())
                .ifPresent(a -> latest.put(Sort.of(period), Compared.of(period, a)));
    }

    /** The latest value of the same kind of period. */
    Optional<Compared> latest(Period like) {
        return Optional.ofNullable(latest.get(Sort.of(like)));
    }

    /** Whether two periods are of the same kind, spans of the same number of years included. */
    static boolean sameKind(Period one, Period other) {
        return Sort.of(one).equals(Sort.of(other));
    }
}
