package org.hiraku.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hiraku.json.JsonText;
import org.hiraku.problem.Problem.Severity;

/**
 * The problems of a run as they are printed: in order of their place, at most {@value #MOST}, with
 * the total. Where there are more, errors go before warnings.
 *
 * @param wording the language to tell them in
 * @param format how to print them
 * @param colour whether the target shows colours
 */
public record ProblemReport(ProblemWording wording, Format format, boolean colour) {

    /** How many problems one report tells. */
    public static final int MOST = 100;

    /** How problems are printed. */
    public enum Format {
        /** For people: each with its source line, a caret under the column, and what to do. */
        TEXT,
        /** For programs: an array with an object for each. */
        JSON,
        /** For GitHub's workflows: an annotation for each. */
        GITHUB
    }

    /**
     * The report, its last line ended; nothing when there is no problem, but {@code []} in JSON.
     */
    public String of(Problems problems) {
        List<Problem> all = problems.sorted();
        List<Problem> told = told(all);
        long errors = all.stream().filter(p -> p.severity() == Severity.ERROR).count();
        Count count =
                new Count(
                        told.size(),
                        errors + problems.moreErrors(),
                        all.size() - errors + problems.moreWarnings());
        return switch (format) {
            case TEXT -> text(told, count);
            case JSON -> json(told, count);
            case GITHUB -> github(told, count);
        };
    }

    private static List<Problem> told(List<Problem> all) {
        if (all.size() <= MOST) {
            return all;
        }
        return all.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .limit(MOST)
                .sorted(Problems.ORDER)
                .toList();
    }

    private String text(List<Problem> told, Count count) {
        if (count.total() == 0) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        ProblemText text = new ProblemText(wording, colour);
        told.forEach(problem -> text.append(problem, out));
        if (count.left() > 0) {
            out.append(left(count)).append('\n');
        }
        return out.append(total(count)).append('\n').toString();
    }

    private String json(List<Problem> told, Count count) {
        return JsonText.of(json -> json.array(() -> elements(json, told, count))) + "\n";
    }

    private void elements(JsonText json, List<Problem> told, Count count) {
        for (Problem problem : told) {
            json.object(() -> members(json, problem));
        }
        if (count.left() > 0) {
            json.object(
                    () ->
                            json.text("rule", "report-total")
                                    .text("severity", "note")
                                    .number("total", count.total())
                                    .text("what", left(count))
                                    .text("fix", total(count)));
        }
    }

    private void members(JsonText json, Problem problem) {
        Place place = problem.place();
        json.text("rule", problem.ruleId())
                .text("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .text("file", VisibleText.of(place.file()))
                .number("line", place.line())
                .number("column", place.column())
                .text("sourceLine", VisibleText.of(place.sourceLine()))
                .text("what", wording.what(problem))
                .text("fix", wording.fix(problem));
    }

    private String github(List<Problem> told, Count count) {
        StringBuilder out = new StringBuilder();
        told.forEach(problem -> out.append(annotation(problem)).append('\n'));
        if (count.left() > 0) {
            out.append("::notice::").append(GithubEscapes.message(left(count))).append('\n');
        }
        return out.toString();
    }

    private String annotation(Problem problem) {
        Place place = problem.place();
        String fix = wording.label("report.fix", Map.of("fix", wording.fix(problem)));
        return "::"
                + (problem.severity() == Severity.ERROR ? "error" : "warning")
                + " file="
                + GithubEscapes.property(VisibleText.of(place.file()))
                + (place.line() > 0 ? ",line=" + place.line() : "")
                + (place.column() > 0 ? ",col=" + place.column() : "")
                + ",title="
                + GithubEscapes.property(problem.ruleId())
                + "::"
                + GithubEscapes.message(wording.what(problem) + "\n" + fix);
    }

    private String left(Count count) {
        return wording.label(
                "report.left",
                Map.of("told", Long.toString(count.told), "left", Long.toString(count.left())));
    }

    private String total(Count count) {
        return wording.label(
                "report.total",
                Map.of(
                        "errors",
                        Long.toString(count.errors),
                        "warnings",
                        Long.toString(count.warnings)));
    }

    /** How many problems are told, and how many there are. */
    private record Count(long told, long errors, long warnings) {
        long total() {
            return errors + warnings;
        }

        long left() {
            return total() - told;
        }
    }
}
