package org.hiraku.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;

/**
 * The actuals of a series are not, three times or more, exactly the round numbers of its targets:
 * somebody may have copied them.
 *
 * <p>A round number is 100 or more and has at most two digits before its zeros, as 1,500 or 20,000;
 * 100 % is none, for nothing lies beyond it. Targets to be met exactly are left out.
 */
final class ActualDiffersFromTarget implements SeriesRule, Acceptable {

    private static final int TIMES = 3;
    private static final int DIGITS = 2;
    private static final BigDecimal LEAST = BigDecimal.valueOf(100);

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        if (indicator.unit().isRate()) {
            return;
        }
        List<Period> same = new ArrayList<>();
        for (Map.Entry<Period, Target> entry : series.targets().entrySet()) {
            Actual actual = series.actuals().get(entry.getKey());
            if (actual != null && isCopied(entry.getValue(), actual)) {
                same.add(entry.getKey());
            }
        }
        if (same.size() >= TIMES) {
            Period last = same.get(same.size() - 1);
            findings.warning(
                    Spot.inSeries(indicator, series, "actuals", last),
                    p ->
                            p.with(
                                    "periods",
                                    Listing.of(same.stream().map(Period::written).toList())));
        }
    }

    private static boolean isCopied(Target target, Actual actual) {
        BigDecimal aim = Numbers.of(target).orElse(BigDecimal.ZERO);
        return target.type() != Target.Type.EXACTLY
                && isRound(aim)
                && Numbers.of(actual).filter(number -> number.compareTo(aim) == 0).isPresent();
    }

    private static boolean isRound(BigDecimal number) {
        return number.abs().compareTo(LEAST) >= 0
                && number.stripTrailingZeros().precision() <= DIGITS;
    }
}
