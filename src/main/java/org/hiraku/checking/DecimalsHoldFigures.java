package org.hiraku.checking;

import java.util.Map;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Figure.Quantity;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;

/**
 * The digits that an indicator shows after the point are enough for its figures: with {@code
 * decimals: 1}, 65.25 would be shown rounded.
 */
final class DecimalsHoldFigures implements SeriesRule, Acceptable {

    @Override
    public boolean isByPeriod() {
        return false;
    }

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        if (indicator.decimals().isEmpty()) {
            return;
        }
        int decimals = indicator.decimals().get();
        for (Map.Entry<Period, Target> entry : series.targets().entrySet()) {
            if (entry.getValue().aim().orElse(null) instanceof Target.Value aim) {
                Spot spot = Spot.inSeries(indicator, series, "targets", entry.getKey());
                check(aim.figure(), decimals, spot, findings);
            }
        }
        for (Map.Entry<Period, Actual> entry : series.actuals().entrySet()) {
            Spot spot = Spot.inSeries(indicator, series, "actuals", entry.getKey());
            entry.getValue().figure().ifPresent(f -> check(f, decimals, spot, findings));
        }
    }

    private static void check(Figure figure, int decimals, Spot spot, Findings findings) {
        if (figure instanceof Quantity quantity
                && quantity.value().stripTrailingZeros().scale() > decimals) {
            findings.warning(
                    spot, p -> p.with("value", figure.written()).with("decimals", decimals));
        }
    }
}
