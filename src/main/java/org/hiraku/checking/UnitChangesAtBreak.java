package org.hiraku.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Break;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Series;
import org.hiraku.reading.Declared;

/**
 * A unit changes only at a break: of the words as published the counters stay the same (人 and then
 * 件 are told), and an indicator that goes on from another has its unit.
 *
 * <p>An indicator has one unit in its file, so that a change shows in these two ways alone.
 */
final class UnitChangesAtBreak implements Rule, Acceptable {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        for (Indicator indicator : record.indicators().values()) {
            checkFormer(indicator, record.indicators(), findings);
            indicator.series().forEach(series -> check(indicator, series, findings));
        }
    }

    private static void checkFormer(
            Indicator indicator, Map<String, Indicator> all, Findings findings) {
        List<String> continues = indicator.continues();
        for (int i = 0; i < continues.size(); i++) {
            Indicator former = all.get(continues.get(i));
            if (former != null
                    && !former.unit().id().equals(indicator.unit().id())
                    && indicator.breaks().stream().allMatch(Break::comparable)) {
                findings.warning(
                        Spot.value(indicator.file(), "continues", i),
                        p ->
                                p.variant("continues")
                                        .with("id", former.id())
                                        .with("former", former.unit().id())
                                        .with("unit", indicator.unit().id()));
            }
        }
    }

    private static void check(Indicator indicator, Series series, Findings findings) {
        Steps steps = new Steps(indicator);
        Map<Period, String> counters = new HashMap<>();
        for (Map.Entry<Period, Actual> entry : series.actuals().entrySet()) {
            Optional<String> counter = counter(entry.getValue());
            if (counter.isEmpty()) {
                continue;
            }
            Period period = entry.getKey();
            counters.put(period, counter.get());
            steps.to(period, Numbers.of(entry.getValue()).orElseThrow())
                    .filter(step -> !counters.get(step.before()).equals(counter.get()))
                    .ifPresent(
                            step ->
                                    findings.warning(
                                            spot(indicator, series, period),
                                            p ->
                                                    p.with("period", period)
                                                            .with("unit", counter.get())
                                                            .with("before", step.before())
                                                            .with(
                                                                    "former",
                                                                    counters.get(step.before()))));
            steps.go(period, Numbers.of(entry.getValue()).orElseThrow());
        }
    }

    private static Spot spot(Indicator indicator, Series series, Period period) {
        return Spot.inSeries(indicator, series, "actuals", period, "as-published");
    }

    /** The counter that the source puts after the value. */
    private static Optional<String> counter(Actual actual) {
        if (actual.asPublished().isEmpty() || Numbers.of(actual).isEmpty()) {
            return Optional.empty();
        }
        String words = actual.asPublished().get().byLanguage().values().iterator().next();
        return PublishedFigure.in(words).stream()
                .filter(figure -> figure.agreesWith(Numbers.of(actual).orElseThrow()))
                .flatMap(figure -> figure.counter().stream())
                .findFirst();
    }
}
