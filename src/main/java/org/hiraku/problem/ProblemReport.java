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
        return switch (format) {
            case TEXT -> text(all, told);
            case JSON -> json(all, told);
            case GITHUB -> github(all, told);
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

    private String text(List<Problem> all, List<Problem> told) {
        if (all.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        ProblemText text = new ProblemText(wording, colour);
        told.forEach(problem -> text.append(problem, out));
        if (told.size() < all.size()) {
            out.append(left(all, told)).append('\n');
        }
        return out.append(total(all)).append('\n').toString();
    }

    private String json(List<Problem> all, List<Problem> told) {
        return JsonText.of(json -> json.array(() -> elements(json, all, told))) + "\n";
    }

    private void elements(JsonText json, List<Problem> all, List<Problem> told) {
        for (Problem problem : told) {
            json.object(() -> members(json, problem));
        }
        if (told.size() < all.size()) {
            json.object(
                    () ->
                            json.text("rule", "report-total")
                                    .text("severity", "note")
                                    .number("total", all.size())
                                    .text("what", left(all, told))
                                    .text("fix", total(all)));
        }
    }

    private void members(JsonText json, Problem problem) {
        Place place = problem.place();
        json.text("rule", problem.ruleId())
                .text("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .text("file", place.file())
                .number("line", place.line())
                .number("column", place.column())
                .text("sourceLine", VisibleText.of(place.sourceLine()))
                .text("what", wording.what(problem))
                .text("fix", wording.fix(problem));
    }

    private String github(List<Problem> all, List<Problem> told) {
        StringBuilder out = new StringBuilder();
        told.forEach(problem -> out.append(annotation(problem)).append('\n'));
        if (told.size() < all.size()) {
            out.append("::notice::").append(GithubEscapes.message(left(all, told))).append('\n');
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

    private String left(List<Problem> all, List<Problem> told) {
        int left = all.size() - told.size();
        return wording.label(
                "report.left",
                Map.of("told", Integer.toString(told.size()), "left", Integer.toString(left)));
    }

    private String total(List<Problem> all) {
        long errors = all.stream().filter(p -> p.severity() == Severity.ERROR).count();
        return wording.label(
                "report.total",
                Map.of(
                        "errors",
                        Long.toString(errors),
                        "warnings",
                        Long.toString(all.size() - errors)));
    }
}
