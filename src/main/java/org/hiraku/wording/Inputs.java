package org.hiraku.wording;

import java.math.BigDecimal;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Baseline;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Target;
import org.hiraku.verdict.Verdict;

/**
 * The numbers that a judged verdict was worked out from.
 *
 * @param actual the actual
 * @param aim the target; of a range the nearer end
 * @param baseline the baseline; 0 where there is none
 */
record Inputs(BigDecimal actual, BigDecimal aim, BigDecimal baseline) {

    /**
     * The numbers of a verdict.
     *
     * @throws java.util.NoSuchElementException when it judged no number
     */
    static Inputs of(Verdict verdict) {
        BigDecimal actual =
                number(verdict.working().actual().flatMap(Actual::figure).orElseThrow());
        Target.Aim aim = verdict.working().target().flatMap(Target::aim).orElseThrow();
        return new Inputs(
                actual,
                aim instanceof Target.Range range
                        ? nearerEnd(range, actual)
                        : number(((Target.Value) aim).figure()),
                verdict.working().baseline().map(Baseline::value).orElse(BigDecimal.ZERO));
    }

    private static BigDecimal number(Figure figure) {
        return ((Figure.Quantity) figure).value();
    }

    private static BigDecimal nearerEnd(Target.Range range, BigDecimal actual) {
        BigDecimal toLow = actual.subtract(range.low()).abs();
        BigDecimal toHigh = actual.subtract(range.high()).abs();
        return toLow.compareTo(toHigh) <= 0 ? range.low() : range.high();
    }
}
