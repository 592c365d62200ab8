package org.hiraku.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hiraku.problem.Place;
import org.hiraku.problem.Problem;

/** The problems found in one file, each at its place in the text. */
final class Faults {

    /** How many problems of one file are kept; more are told as their number. */
    static final int MOST = 1_000;

    private static final int DETAIL_LENGTH = 80;

    private final SourceText source;
    private final Function<Node, Place> locator;
    private int more;
    private final List<Problem> found = new ArrayList<>();

    /** Faults of a file whose nodes stand at lines and columns. */
    Faults(SourceText source) {
        this(source, at -> source.place(at.line(), at.column()));
    }

    /** Faults of a file that has its own way of finding the place of a node. */
    Faults(SourceText source, Function<Node, Place> locator) {
        this.source = source;
        this.locator = locator;
    }

    /** Faults that nobody will be told. */
    static Faults unheard() {
        return new Faults(new SourceText("", ""));
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
        if (found.size() == MOST) {
            more++;
        } else {
            error(rule, locator.apply(at), details);
        }
    }

    /** Tells an error at a place. */
    void error(String rule, Place at, Object... details) {
        if (found.size() == MOST) {
            more++;
            return;
        }
        Problem problem = Problem.error(rule, at);
        for (int i = 0; i < details.length; i += 2) {
            problem =
                    problem.with((String) details[i], detail((String) details[i], details[i + 1]));
        }
        add(problem);
    }

    /** Takes over a problem that was told elsewhere. */
    void add(Problem problem) {
        if (found.size() == MOST) {
            more++;
        } else {
            found.add(problem);
        }
    }

    /** All that were told so far. */
    List<Problem> found() {
        List<Problem> all = new ArrayList<>(found);
        if (more > 0) {
            Place whole = Place.wholeFile(source.file());
            all.add(Problem.error("file-faults", whole).with("more", more));
        }
        return List.copyOf(all);
    }

    /** How many were told so far. */
    int count() {
        return found.size() + more;
    }

    /** What a file says is quoted in a sentence, and must not drown it. */
    private static String detail(String name, Object value) {
        String detail = String.valueOf(value);
        return detail.length() <= DETAIL_LENGTH || name.equals("allowed")
                ? detail
                : detail.substring(0, detail.offsetByCodePoints(0, DETAIL_LENGTH / 2)) + "…";
    }
}
