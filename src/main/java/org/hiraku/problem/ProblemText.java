package org.hiraku.problem;

import java.util.Map;
import org.hiraku.problem.Problem.Severity;

/**
 * One problem as people read it.
 *
 * <pre>
 * error[unit-known]: Nothing is measured in “percnt”.
 *  --&gt; data/indicators/answer-rate.yaml:3:7
 *   |
 * 3 | unit: percnt
 *   |       ^
 *   Fix: Write “percent”.
 * </pre>
 */
final class ProblemText {

    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";
    private static final String BLUE = "34";
    private static final String GREEN = "32";

    private final ProblemWording wording;
    private final boolean colour;

    ProblemText(ProblemWording wording, boolean colour) {
        this.wording = wording;
        this.colour = colour;
    }

    /** Appends the problem and an empty line. */
    void append(Problem problem, StringBuilder out) {
        boolean error = problem.severity() == Severity.ERROR;
        String severity = wording.label(error ? "report.error" : "report.warning", Map.of());
        out.append(painted(error ? RED : YELLOW, severity + "[" + problem.ruleId() + "]"))
                .append(": ")
                .append(wording.what(problem))
                .append('\n');
        Place place = problem.place();
        String margin = " ".repeat(Integer.toString(place.line()).length());
        out.append(margin).append(painted(BLUE, "-->")).append(' ').append(address(place));
        out.append('\n');
        if (place.line() > 0 && !place.sourceLine().isBlank()) {
            appendExcerpt(place, margin, out);
        }
        String fix = wording.label("report.fix", Map.of("fix", wording.fix(problem)));
        out.append(margin).append(' ').append(painted(GREEN, fix)).append("\n\n");
    }

    private static String address(Place place) {
        return VisibleText.of(place.file())
                + (place.line() > 0 ? ":" + place.line() : "")
                + (place.column() > 0 ? ":" + place.column() : "");
    }

    private void appendExcerpt(Place place, String margin, StringBuilder out) {
        Excerpt excerpt = Excerpt.of(place);
        String bar = painted(BLUE, "|");
        out.append(margin).append(' ').append(bar).append('\n');
        out.append(painted(BLUE, Integer.toString(place.line())));
        out.append(' ').append(bar).append(' ').append(excerpt.line()).append('\n');
        out.append(margin).append(' ').append(bar);
        if (place.column() > 0) {
            out.append(' ').append(excerpt.blank()).append(painted(RED, "^"));
        }
        out.append('\n');
    }

    private String painted(String colourCode, String text) {
        return colour ? "\u001B[" + colourCode + "m" + text + "\u001B[0m" : text;
    }
}
