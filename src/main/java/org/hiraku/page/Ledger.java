package org.hiraku.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hiraku.page.IndicatorPage.LedgerEntry;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Former;
import org.hiraku.plan.Period;
import org.hiraku.plan.Target;

/** Lists what was published before a target was changed or a figure corrected. */
final class Ledger {

    private Ledger() {}

    /** Every change of every series that is shown, in order of time. */
    static List<LedgerEntry> of(FigureView figures, List<JudgedSeries> shown) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (JudgedSeries series : shown) {
            series.series().targets().forEach((p, t) -> targets(figures, series, p, t, entries));
            series.series().actuals().forEach((p, a) -> actuals(figures, series, p, a, entries));
        }
        entries.sort(Comparator.comparing(LedgerEntry::date));
        return entries;
    }

    private static void targets(
            FigureView figures,
            JudgedSeries series,
            Period period,
            Target target,
            List<LedgerEntry> entries) {
        Phrase next = target.aim().map(figures::aim).or(() -> figures.target(target)).orElseThrow();
        for (Former<Target.Aim> former : newestFirst(target.history())) {
            Phrase before = figures.aim(former.value());
            entries.add(entry(figures, series, "page.changedtarget", period, former, before, next));
            next = before;
        }
    }

    private static void actuals(
            FigureView figures,
            JudgedSeries series,
            Period period,
            Actual actual,
            List<LedgerEntry> entries) {
        Phrase next = figures.actualOrWhyNot(actual);
        for (var former : newestFirst(actual.history())) {
            Phrase before = figures.figure(former.value());
            entries.add(entry(figures, series, "page.changedactual", period, former, before, next));
            next = before;
        }
    }

    private static <V> List<Former<V>> newestFirst(List<Former<V>> history) {
        List<Former<V>> sorted = new ArrayList<>(history);
        sorted.sort(Comparator.comparing((Former<V> former) -> former.until()).reversed());
        return sorted;
    }

    private static LedgerEntry entry(
            FigureView figures,
            JudgedSeries series,
            String label,
            Period period,
            Former<?> former,
            Phrase before,
            Phrase after) {
        return new LedgerEntry(
                figures.name(series),
                figures.side().say().label(label, Map.of("period", figures.period(period).text())),
                before,
                after,
                former.until().toString(),
                figures.side().say().date(former.until()),
                figures.side().phrase(former.reason()));
    }
}
