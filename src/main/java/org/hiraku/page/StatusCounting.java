package org.hiraku.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.hiraku.page.Outstanding.Kind;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Actual.Missing;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Organization.Department;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.Period;
import org.hiraku.plan.PublicRecord;
import org.hiraku.verdict.Result;
import org.hiraku.verdict.Tally;
import org.hiraku.verdict.Verdict;

/** Counts once, for all pages, what is settled and what is outstanding in each department. */
final class StatusCounting {

    private final LocalDate asOf;
    private final Comparator<Outstanding> order;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    private StatusCounting(PublicRecord record, References references, LocalDate asOf) {
        this.asOf = asOf;
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Division division : record.organization().divisions()) {
            places.put(division.id(), places.size());
        }
        this.order =
                Comparator.comparing(Outstanding::kind)
                        .thenComparing(
                                one ->
                                        one.ownership().divisions().isEmpty()
                                                ? places.size()
                                                : places.get(
                                                        one.ownership().divisions().get(0).id()))
                        .thenComparing(one -> one.by().orElse(LocalDate.MAX))
                        .thenComparing(
                                one -> references.places().get(one.judged().indicator().id()))
                        .thenComparing(Outstanding::period);
        for (Department department : record.organization().departments().values()) {
            counts.put(department.id(), new Count(Optional.of(department)));
        }
    }

    /** Everything that is counted, on the day that the data speaks for. */
    static SiteStatus of(
            PublicRecord record,
            References references,
            Succession succession,
            SortedMap<String, Judged> judged,
            LocalDate asOf) {
        StatusCounting counting = new StatusCounting(record, references, asOf);
        for (Indicator indicator : references.inOrder()) {
            Ownership ownership = Ownership.of(record, references, succession, indicator);
            counting.count(judged.get(indicator.id()), ownership);
        }
        return SiteStatus.of(
                counting.counts.values().stream().map(c -> c.status(counting.order)).toList());
    }

    private void count(Judged judged, Ownership ownership) {
        Count count =
                counts.computeIfAbsent(
                        ownership.department().map(Department::id).orElse(""),
                        nobody -> new Count(Optional.empty()));
        for (JudgedSeries series : judged.headline()) {
            count.verdicts.addAll(series.verdicts().values());
        }
        Map<Concern, List<JudgedSeries>> concerns = new LinkedHashMap<>();
        for (JudgedSeries series : judged.series()) {
            for (Verdict verdict : series.verdicts().values()) {
                Actual actual = series.series().actuals().get(verdict.period());
                if (actual != null && actual.missing().isPresent()) {
                    count.missing.merge(actual.missing().get(), 1, Integer::sum);
                }
                Concern concern = concern(verdict, actual);
                if (concern != null) {
                    concerns.computeIfAbsent(concern, any -> new ArrayList<>(1)).add(series);
                }
            }
        }
        concerns.forEach(
                (concern, of) -> count.outstanding.add(concern.outstanding(judged, ownership, of)));
    }

    /**
     * What is outstanding of a series in a period; null when nothing is. An actual that is not due
     * and not measured yet is nobody's debt.
     *
     * @param actual the period's actual; null when there is none
     */
    private Concern concern(Verdict verdict, Actual actual) {
        Period period = verdict.period();
        Optional<Missing> missing = actual == null ? Optional.empty() : actual.missing();
        if (verdict.result() == Result.OVERDUE) {
            Optional<LocalDate> due = Optional.of(verdict.working().due());
            return new Concern(Kind.RESULT_OVERDUE, period, due, missing);
        }
        if (actual == null || verdict.result() == Result.NOT_DUE) {
            return null;
        }
        if (missing.isPresent()) {
            return new Concern(Kind.MISSING, period, actual.confirmBy(), missing);
        }
        return isToConfirm(actual)
                ? new Concern(kind(actual.confirmBy()), period, actual.confirmBy(), missing)
                : null;
    }

    /** An estimate may stay one, unless somebody named a day by which it will not be. */
    private static boolean isToConfirm(Actual actual) {
        return actual.status() == Actual.Status.PROVISIONAL
                || actual.status() == Actual.Status.ESTIMATED && actual.confirmBy().isPresent();
    }

    private Kind kind(Optional<LocalDate> by) {
        return by.filter(asOf::isAfter).isPresent() ? Kind.CONFIRMATION_OVERDUE : Kind.TO_CONFIRM;
    }

    /** What several series of an indicator may have in common. */
    private record Concern(
            Kind kind, Period period, Optional<LocalDate> by, Optional<Missing> missing) {

        Outstanding outstanding(Judged judged, Ownership ownership, List<JudgedSeries> of) {
            return new Outstanding(kind, judged, ownership, period, by, missing, of);
        }
    }

    /** What one department has. */
    private static final class Count {

        private final Optional<Department> department;
        private final Collection<Verdict> verdicts = new ArrayList<>();
        private final Map<Missing, Integer> missing = new EnumMap<>(Missing.class);
        private final List<Outstanding> outstanding = new ArrayList<>();

        Count(Optional<Department> department) {
            this.department = department;
        }

        DepartmentStatus status(Comparator<Outstanding> order) {
            outstanding.sort(order);
            return new DepartmentStatus(department, Tally.of(verdicts), missing, outstanding);
        }
    }
}
