package org.hiraku.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hiraku.ledger.Subject.Line;
import org.hiraku.ledger.Subject.Role;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Former;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;

/**
 * Puts together the ledger of an indicator: the changes that its record tells of ({@code history}),
 * and those that only its published revisions show.
 */
public final class Ledger {

    private final Indicator indicator;
    private final Figures current;
    private final SortedMap<Subject, ArrayList<Change>> published;
    private final List<Entry> entries = new ArrayList<>();

    private Ledger(Indicator indicator, List<Change> published) {
        this.indicator = indicator;
        this.current = Figures.of(indicator);
        this.published =
                published.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Change::subject,
                                        TreeMap::new,
                                        Collectors.toCollection(ArrayList::new)));
    }

    /**
     * The ledger of an indicator, in order of time.
     *
     * @param published what its published revisions show, in order
     * @param reach how far back those are known
     */
    public static List<Entry> of(Indicator indicator, List<Change> published, Reach reach) {
        if (published.isEmpty() && indicator.series().stream().noneMatch(Ledger::tellsOfChanges)) {
            return List.of();
        }
        Ledger ledger = new Ledger(indicator, published);
        indicator.series().forEach(ledger::state);
        ledger.published.values().forEach(left -> left.forEach(ledger::add));
        return ledger.inOrder(reach.isComplete());
    }

    private static boolean tellsOfChanges(Series series) {
        for (Target target : series.targets().values()) {
            if (!target.history().isEmpty()) {
                return true;
            }
        }
        for (Actual actual : series.actuals().values()) {
            if (!actual.history().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void state(Series series) {
        Line line = Line.of(series);
        series.targets()
                .forEach(
                        (period, target) ->
                                state(new Subject(line, period, Role.TARGET), target.history()));
        series.actuals()
                .forEach(
                        (period, actual) ->
                                state(
                                        new Subject(line, period, Role.ACTUAL),
                                        actual.history().stream().map(Ledger::asAim).toList()));
    }

    private static Former<Target.Aim> asAim(Former<Figure> former) {
        return new Former<>(new Target.Value(former.value()), former.until(), former.reason());
    }

    /**
     * Tells what the record says of one target or actual, and strikes what it says from the list of
     * changes that were published. A change is matched by the value it replaced and in order of
     * time, not by its day: the day of a commit is seldom the day on which a value was changed.
     */
    private void state(Subject subject, List<Former<Target.Aim>> history) {
        List<Former<Target.Aim>> earliestFirst = new ArrayList<>(history);
        earliestFirst.sort(Comparator.comparing(Former::until));
        Figures.Stand now = current.stands().get(subject);
        for (int i = 0; i < earliestFirst.size(); i++) {
            Former<Target.Aim> former = earliestFirst.get(i);
            Optional<Change> match = strike(subject, former.value());
            Optional<Value> next =
                    i + 1 < earliestFirst.size()
                            ? Optional.of(value(earliestFirst.get(i + 1)))
                            : now.value();
            Optional<Actual.Missing> missing =
                    i + 1 < earliestFirst.size() ? Optional.empty() : now.missing();
            entries.add(
                    new Entry(
                            subject,
                            match.map(Change::former).orElse(value(former)),
                            false,
                            match.map(Change::current).orElse(next),
                            match.map(Change::missing).orElse(missing),
                            former.until(),
                            former.reason(),
                            Optional.empty()));
        }
    }

    private Value value(Former<Target.Aim> former) {
        return new Value(indicator.unit().id(), former.value());
    }

    private Optional<Change> strike(Subject subject, Target.Aim former) {
        List<Change> changes = published.getOrDefault(subject, new ArrayList<>());
        Optional<Change> match =
                changes.stream()
                        .filter(change -> Value.same(change.former().amount(), former))
                        .findFirst();
        match.ifPresent(changes::remove);
        return match;
    }

    private void add(Change change) {
        entries.add(
                new Entry(
                        change.subject(),
                        change.former(),
                        false,
                        change.current(),
                        change.missing(),
                        change.commit().day(),
                        Optional.empty(),
                        Optional.of(change.commit())));
    }

    /** Only who tells of a value, or knows all that was published, knows that it was the first. */
    private List<Entry> inOrder(boolean complete) {
        entries.sort(Comparator.comparing(Entry::day));
        Set<Subject> known = new HashSet<>();
        return entries.stream()
                .map(
                        entry ->
                                known.add(entry.subject()) && (entry.isStated() || complete)
                                        ? first(entry)
                                        : entry)
                .toList();
    }

    private static Entry first(Entry entry) {
        return new Entry(
                entry.subject(),
                entry.former(),
                true,
                entry.current(),
                entry.missing(),
                entry.day(),
                entry.reason(),
                entry.commit());
    }
}
