package org.hiraku.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hiraku.ledger.Figures.Stand;
import org.hiraku.ledger.Subject.Line;

/**
 * What changed between two revisions of an indicator.
 *
 * <p>A change is of a target, or of an actual that was settled: that a provisional one is followed
 * by the final one is its life, not a change of what was published. A value that is no longer given
 * is a change too; one that is given for the first time is none.
 *
 * @param changes the changes, in order of series and periods
 * @param followed the series that go on under another name, which holds all they held
 */
public record Comparison(List<Change> changes, Map<Line, Line> followed) {

    /** Keeps unmodifiable copies. */
    public Comparison {
        changes = List.copyOf(changes);
        followed = Map.copyOf(followed);
    }

    /** Compares a revision with the one before. */
    public static Comparison of(Figures before, Figures after, Commit commit) {
        Map<Line, Line> followed = followed(before, after);
        List<Change> changes = new ArrayList<>();
        before.stands()
                .forEach(
                        (subject, stand) -> {
                            Line line = followed.getOrDefault(subject.series(), subject.series());
                            change(subject.of(line), stand, after, commit).ifPresent(changes::add);
                        });
        return new Comparison(changes, followed);
    }

    /** These changes behind the earlier ones, whose series are called as they are now. */
    public List<Change> after(List<Change> earlier) {
        List<Change> all = new ArrayList<>();
        for (Change change : earlier) {
            Line line = change.subject().series();
            all.add(change.of(followed.getOrDefault(line, line)));
        }
        all.addAll(changes);
        return all;
    }

    private static Optional<Change> change(
            Subject subject, Stand was, Figures after, Commit commit) {
        if (!was.settled() || was.value().isEmpty()) {
            return Optional.empty();
        }
        Optional<Stand> is = Optional.ofNullable(after.stands().get(subject));
        Optional<Value> current = is.flatMap(Stand::value);
        Value former = was.value().get();
        if (current.filter(former::isSameAs).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                new Change(subject, former, current, is.flatMap(Stand::missing), commit));
    }

    /** A series that is gone goes on where a new one holds everything that it held. */
    private static Map<Line, Line> followed(Figures before, Figures after) {
        Set<Line> gone = before.lines();
        Set<Line> come = after.lines();
        Set<Line> stay = before.lines();
        stay.retainAll(come);
        gone.removeAll(stay);
        come.removeAll(stay);
        Map<Line, Line> followed = new HashMap<>();
        for (Line line : gone) {
            come.stream()
                    .filter(next -> holds(after, next, before, line))
                    .findFirst()
                    .ifPresent(
                            next -> {
                                followed.put(line, next);
                                come.remove(next);
                            });
        }
        return followed;
    }

    private static boolean holds(Figures after, Line next, Figures before, Line line) {
        return before.stands().entrySet().stream()
                .filter(entry -> entry.getKey().series().equals(line))
                .filter(entry -> entry.getValue().value().isPresent())
                .allMatch(
                        entry ->
                                Optional.ofNullable(after.stands().get(entry.getKey().of(next)))
                                        .flatMap(Stand::value)
                                        .filter(entry.getValue().value().get()::isSameAs)
                                        .isPresent());
    }
}
