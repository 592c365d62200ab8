package org.hiraku.reading;

import java.util.ArrayList;
import java.util.List;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;

/** The problems found in one file, each at its place in the text. */
final class Faults {

    private final SourceText source;
    private final List<Problem> found = new ArrayList<>();

    Faults(SourceText source) {
        this.source = source;
    }

    /** The file that is read. */
    SourceText source() {
        return source;
    }

    /**
     * Tells an error where a value starts.
     *
     * @param details what the words mention: a name, its value, the next name, …
     */
    void error(String rule, Node at, Object... details) {
        error(rule, source.place(at.line(), at.column()), details);
    }

    /** Tells an error at a place. */
    void error(String rule, Place at, Object... details) {
        Problem problem = Problem.error(rule, at);
        for (int i = 0; i < details.length; i += 2) {
            problem = problem.with((String) details[i], details[i + 1]);
        }
        found.add(problem);
    }

    /** All that were told so far. */
    List<Problem> found() {
        return List.copyOf(found);
    }

    /** How many were told so far. */
    int count() {
        return found.size();
    }
}
