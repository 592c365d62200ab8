package org.hiraku.checking;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Series;
import org.hiraku.reading.Declared;

/**
 * A period with a measured value had begun on the date the data speaks for, where {@code site.yaml}
 * says which that is: nothing is measured in advance.
 */
final class ActualPeriodHasBegun implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        Optional<LocalDate> asOf = record.imprint().asOf();
        if (asOf.isEmpty()) {
            return;
        }
        for (Indicator indicator : record.indicators().values()) {
            Calendar calendar = indicator.calendar(record.imprint().calendar());
            for (Series series : indicator.series()) {
                check(indicator, series, calendar, asOf.get(), findings);
            }
        }
    }

    private static void check(
            Indicator indicator,
            Series series,
            Calendar calendar,
            LocalDate asOf,
            Findings findings) {
        for (Map.Entry<Period, Actual> entry : series.actuals().entrySet()) {
            LocalDate start = calendar.start(entry.getKey());
            if (entry.getValue().figure().isPresent() && start.isAfter(asOf)) {
                findings.warning(
                        Spot.inSeries(indicator, series, "actuals", entry.getKey()).itsKey(),
                        p ->
                                p.with("period", entry.getKey())
                                        .with("start", start)
                                        .with("date", asOf));
            }
        }
    }
}
