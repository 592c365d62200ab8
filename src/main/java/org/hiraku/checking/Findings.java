package org.hiraku.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;
import org.hiraku.problem.Problem.Severity;

/**
 * What one rule finds. Places and words cost a reading of the file and a search for the nearest
 * name, so they are worked out only for what a report will tell.
 */
final class Findings {

    private final String rule;
    private final List<Finding> found = new ArrayList<>();

    Findings(String rule) {
        this.rule = rule;
    }

    /** A fault that keeps the site from being built; {@code words} adds what its words mention. */
    void error(Spot spot, UnaryOperator<Problem> words) {
        found.add(new Finding(rule, Severity.ERROR, spot, words));
    }

    /** A fault that only a strict build refuses. */
    void warning(Spot spot, UnaryOperator<Problem> words) {
        found.add(new Finding(rule, Severity.WARNING, spot, words));
    }

    /** The same of two places; the words mention the second as {@code other}. */
    void warning(Spot spot, Spot other, UnaryOperator<Problem> words) {
        found.add(new Finding(rule, Severity.WARNING, spot, words, Optional.of(other)));
    }

    /** All that was found, in the order found. */
    List<Finding> found() {
        return found;
    }

    /**
     * One broken rule.
     *
     * @param words adds to the problem what its words mention
     * @param other a second place, which the words mention as {@code other}
     */
    record Finding(
            String rule,
            Severity severity,
            Spot spot,
            UnaryOperator<Problem> words,
            Optional<Spot> other) {

        Finding(String rule, Severity severity, Spot spot, UnaryOperator<Problem> words) {
            this(rule, severity, spot, words, Optional.empty());
        }

        /** The problem with its place and words. */
        Problem told(Place place) {
            Problem bare =
                    severity == Severity.ERROR
                            ? Problem.error(rule, place)
                            : Problem.warning(rule, place);
            return words.apply(bare);
        }

        /** Whether it is as grave as another one, in the same file. */
        boolean follows(Finding other) {
            return severity == other.severity && spot.file().equals(other.spot.file());
        }
    }
}
