package org.hiraku.opendata;

import java.util.Map;
import java.util.Optional;
import org.hiraku.json.JsonText;
import org.hiraku.page.DepartmentStatus;
import org.hiraku.page.JudgedSeries;
import org.hiraku.page.MachineFile;
import org.hiraku.page.Outstanding;
import org.hiraku.page.Site;
import org.hiraku.page.SiteStatus;
import org.hiraku.plan.Actual.Missing;
import org.hiraku.plan.Codes;
import org.hiraku.plan.Organization.Department;
import org.hiraku.plan.Organization.Division;
import org.hiraku.plan.Series;
import org.hiraku.plan.Translations.Shortfall;
import org.hiraku.verdict.Result;
import org.hiraku.verdict.Tally;

/** What is to be confirmed, overdue, missing or untranslated, by department. */
final class StatusJson {

    private StatusJson() {}

    static MachineFile.Bytes of(Site site, Translator translator) {
        return target ->
                JsonText.write(target, json -> json.object(() -> status(json, site, translator)));
    }

    private static void status(JsonText json, Site site, Translator translator) {
        SiteStatus status = site.status();
        json.text("asOf", site.asOf().toString());
        counts(json, status.results(), status.missing());
        json.array(
                "departments",
                () ->
                        status.departments()
                                .forEach(d -> json.object(() -> department(json, d, translator))));
        json.array(
                "translations",
                () ->
                        site.translations()
                                .shortfalls()
                                .forEach(one -> json.object(() -> shortfall(json, one))));
    }

    private static void counts(JsonText json, Tally results, Map<Missing, Integer> missing) {
        json.object(
                "results",
                () -> {
                    for (Result result : Result.values()) {
                        json.number(result.code(), results.count(result));
                    }
                });
        json.object(
                "missing", () -> missing.forEach((why, count) -> json.number(why.code(), count)));
    }

    private static void department(JsonText json, DepartmentStatus status, Translator translator) {
        Optional<Department> department = status.department();
        department.ifPresentOrElse(d -> json.text("id", d.id()), () -> json.nothing("id"));
        department.ifPresent(d -> translator.text(json, "name", d.name()));
        counts(json, status.results(), status.missing());
        json.array(
                "outstanding",
                () -> status.outstanding().forEach(one -> json.object(() -> entry(json, one))));
    }

    private static void entry(JsonText json, Outstanding one) {
        json.text("kind", one.kind().code());
        json.text("indicator", one.judged().indicator().id());
        json.array("series", () -> one.series().forEach(series -> id(json, series)));
        json.text("period", one.period().written());
        one.by().ifPresent(day -> json.text("due", day.toString()));
        one.missing().ifPresent(why -> json.text("missing", Codes.of(why)));
        json.array(
                "divisions",
                () -> one.ownership().divisions().stream().map(Division::id).forEach(json::text));
    }

    private static void id(JsonText json, JudgedSeries judged) {
        Series series = judged.series();
        series.id().ifPresentOrElse(json::text, json::nothing);
    }

    private static void shortfall(JsonText json, Shortfall one) {
        json.text("kind", Codes.of(one.kind()));
        json.text("file", one.file());
        json.text("key", one.path());
        json.text("language", one.language());
    }
}
