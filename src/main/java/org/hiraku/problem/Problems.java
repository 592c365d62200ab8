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
    private long moreErrors;
    private long moreWarnings;

    /** Adds one. */
    public synchronized void add(Problem problem) {
        found.add(problem);
    }

    /**
     * Counts problems that come after all that a report tells, so that their places need not be
     * looked up.
     */
    public synchronized void countMore(long errors, long warnings) {
        moreErrors += errors;
        moreWarnings += warnings;
    }

    /** Adds those of another gathering. */
    public void addAll(Problems others) {
        others.sorted().forEach(this::add);
        countMore(others.moreErrors(), others.moreWarnings());
    }

    /** How many errors were counted beside those that are told. */
    public synchronized long moreErrors() {
        return moreErrors;
    }

    /** How many warnings were counted beside those that are told. */
    public synchronized long moreWarnings() {
        return moreWarnings;
    }

    /** All that are told, by file, line and column; each once. */
    public synchronized List<Problem> sorted() {
        return found.stream().distinct().sorted(ORDER).toList();
    }

    /** Whether any of them keeps the site from being built. */
    public synchronized boolean refuse(boolean strict) {
        return strict
                ? !isEmpty()
                : moreErrors > 0
                        || found.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    }

    /** Whether there are none. */
    public synchronized boolean isEmpty() {
        return found.isEmpty() && moreErrors + moreWarnings == 0;
    }
}
