package org.hiraku.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Initiative.Update;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/**
 * What an initiative tells of the past is not later than the date the data speaks for, where {@code
 * site.yaml} says which that is.
 */
final class DateIsNotAheadOfAsOf implements Rule, Acceptable {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        Optional<LocalDate> asOf = record.imprint().asOf();
        if (asOf.isPresent()) {
            record.initiatives().forEach(i -> check(i, asOf.get(), findings));
        }
    }

    private static void check(Initiative initiative, LocalDate asOf, Findings findings) {
        String file = initiative.file();
        Optional<LocalDate> status = initiative.status().flatMap(Initiative.Status::asOf);
        if (status.isPresent() && status.get().isAfter(asOf)) {
            tell(Spot.value(file, "status", "as-of"), status.get(), asOf, findings);
        }
        List<LocalDate> days = initiative.updates().stream().map(Update::date).toList();
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).isAfter(asOf)) {
                String item = Spot.item("date", days, i);
                tell(Spot.value(file, "updates", item, "date"), days.get(i), asOf, findings);
            }
        }
    }

    private static void tell(Spot spot, LocalDate day, LocalDate asOf, Findings findings) {
        findings.warning(spot, p -> p.with("day", day).with("date", asOf));
    }
}
