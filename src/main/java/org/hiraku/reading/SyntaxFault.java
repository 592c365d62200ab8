package org.hiraku.reading;

import java.util.Optional;
import java.util.Set;
import org.hiraku.problem.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the parser could not understand, in an editor's words. */
final class SyntaxFault {

    /** Faults that are to be mended where the parser began, not where it gave up. */
    private static final Set<String> BEGINS_BEFORE =
            Set.of("yaml-syntax.quote-open", "yaml-syntax.colon-missing");

    private SyntaxFault() {}

    /** Tells the parser's fault at the place where it gave up. */
    static void tell(Throwable fault, Faults faults) {
        if (!(fault instanceof MarkedYamlEngineException marked)) {
            faults.error("yaml-syntax", Place.wholeFile(faults.source().file()));
            return;
        }
        String rule =
                rule(String.valueOf(marked.getProblem()), String.valueOf(marked.getContext()));
        Optional<Mark> opened = marked.getContextMark();
        Optional<Mark> mark =
                BEGINS_BEFORE.contains(rule) && opened.isPresent()
                        ? opened
                        : marked.getProblemMark().or(() -> opened);
        Place place =
                mark.map(m -> faults.source().place(m.getLine() + 1, m.getColumn() + 1))
                        .orElse(Place.wholeFile(faults.source().file()));
        faults.error(rule, place, "line", opened.map(Mark::getLine).orElse(0) + 1);
    }

    private static String rule(String problem, String context) {
        if (problem.contains("TAB")) {
            return "yaml-tab";
        }
        if (problem.contains("unexpected end of stream") && context.contains("quoted scalar")) {
            return "yaml-syntax.quote-open";
        }
        if (problem.contains("escape character")) {
            return "yaml-syntax.escape";
        }
        if (problem.contains("values are not allowed here")) {
            return "yaml-syntax.colon-in-value";
        }
        if (problem.contains("could not find expected ':'")) {
            return "yaml-syntax.colon-missing";
        }
        if (context.contains("flow mapping") || context.contains("flow sequence")) {
            return "yaml-syntax.bracket-open";
        }
        if (problem.contains("sequence entries are not allowed here")) {
            return "yaml-syntax.hyphen";
        }
        if (problem.contains("cannot start any token")
                || context.contains("scanning an alias")
                || context.contains("scanning an anchor")) {
            return "yaml-syntax.first-character";
        }
        if (problem.contains("expected <block end>")) {
            return "yaml-syntax.indentation";
        }
        return "yaml-syntax";
    }
}
