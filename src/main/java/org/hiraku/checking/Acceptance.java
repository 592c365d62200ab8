package org.hiraku.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hiraku.checking.Findings.Finding;
import org.hiraku.plan.Accepted;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PublicRecord;
import org.hiraku.problem.Problem.Severity;

/** The warnings that the files of a record accept, and which of them were given. */
final class Acceptance {

    private final Map<String, List<Entry>> byFile = new HashMap<>();
    private final Set<String> acceptable;
    private final Set<String> byPeriod;

    /**
     * What a record accepts.
     *
     * @param acceptable the rules whose warnings may be accepted
     * @param byPeriod those of them to which each period is a case of its own
     */
    Acceptance(PublicRecord record, Set<String> acceptable, Set<String> byPeriod) {
        this.acceptable = acceptable;
        this.byPeriod = byPeriod;
        for (Plan plan : record.plans().values()) {
            add(plan.file(), plan.accepted());
            for (Initiative initiative : plan.initiatives()) {
                add(initiative.file(), initiative.accepted());
            }
        }
        for (Indicator indicator : record.indicators().values()) {
            add(indicator.file(), indicator.accepted());
        }
    }

    private void add(String file, List<Accepted> accepted) {
        if (!accepted.isEmpty()) {
            List<Entry> entries = new ArrayList<>();
            accepted.forEach(a -> entries.add(new Entry(a)));
            byFile.put(file, entries);
        }
    }

    /** Whether nothing needs to be told of a finding, since a file gives the reason for it. */
    boolean accepts(Finding finding) {
        if (finding.severity() == Severity.ERROR || !acceptable.contains(finding.rule())) {
            return false;
        }
        List<Entry> entries = byFile.getOrDefault(finding.spot().file(), List.of());
        boolean accepted = false;
        for (Entry entry : entries) {
            accepted |= entry.accepts(finding, byPeriod.contains(finding.rule()));
        }
        if (!accepted) {
            entries.forEach(entry -> entry.misses(finding));
        }
        return accepted;
    }

    /** The entries by file, each with what it met. */
    Map<String, List<Entry>> byFile() {
        return byFile;
    }

    /** One accepted warning, and which findings it met. */
    static final class Entry {

        private final Accepted accepted;
        private final SortedSet<String> otherPeriods = new TreeSet<>();
        private boolean given;

        Entry(Accepted accepted) {
            this.accepted = accepted;
        }

        /** What is accepted. */
        Accepted accepted() {
            return accepted;
        }

        /** Whether the warning was given that it accepts. */
        boolean isGiven() {
            return given;
        }

        /** The periods for which the warning was given, when it does not name them. */
        SortedSet<String> otherPeriods() {
            return otherPeriods;
        }

        private boolean accepts(Finding finding, boolean byPeriod) {
            boolean met = isOfSame(finding) && isOfPeriod(finding.spot().period(), byPeriod);
            given |= met;
            return met;
        }

        private void misses(Finding finding) {
            if (isOfSame(finding)) {
                finding.spot().period().ifPresent(otherPeriods::add);
            }
        }

        private boolean isOfSame(Finding finding) {
            boolean ofSeries =
                    accepted.series().isEmpty()
                            || finding.spot()
                                    .series()
                                    .filter(accepted.series()::contains)
                                    .isPresent();
            return accepted.rule().equals(finding.rule()) && ofSeries;
        }

        private boolean isOfPeriod(Optional<String> period, boolean byPeriod) {
            boolean named =
                    period.isPresent()
                            && accepted.periods().stream()
                                    .anyMatch(p -> p.written().equals(period.get()));
            boolean needless = !byPeriod || period.isEmpty();
            return named || needless && accepted.periods().isEmpty();
        }
    }
}
