package org.hiraku.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All problems of one run, gathered from any thread and told in order of place. */
public final class Problems {

    /** By place, then rule, then what is mentioned. */
    static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place)
                    .thenComparing(Problem::rule)
                    .thenComparing(problem -> problem.details().toString());

    private final List<Problem> found = new ArrayList<>();

    /** Adds one. */
    public synchronized void add(Problem problem) {
        found.add(problem);
    }

    /** Adds those of another gathering. */
    public void addAll(Problems others) {
        others.sorted().forEach(this::add);
    }

    /** All of them by file, line and column; each is told once. */
    public synchronized List<Problem> sorted() {
        return found.stream().distinct().sorted(ORDER).toList();
    }

    /** Whether any of them keeps the site from being built. */
    public synchronized boolean refuse(boolean strict) {
        return strict
                ? !found.isEmpty()
                : found.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    }

    /** Whether there are none. */
    public synchronized boolean isEmpty() {
        return found.isEmpty();
    }
}
