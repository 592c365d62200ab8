package org.hiraku.opendata;

import java.util.Map;
import org.hiraku.json.JsonText;
import org.hiraku.page.Judged;
import org.hiraku.page.JudgedSeries;
import org.hiraku.page.MachineFile;
import org.hiraku.page.Revision;
import org.hiraku.plan.Baseline;
import org.hiraku.plan.Break;
import org.hiraku.plan.Codes;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Period;
import org.hiraku.verdict.Verdict;

/** An indicator with its series, figures and verdicts as JSON; exact decimals are strings. */
final class IndicatorJson {

    private IndicatorJson() {}

    static MachineFile.Bytes of(Translator translator, Judged judged) {
        return target ->
                JsonText.write(
                        target, json -> json.object(() -> indicator(json, translator, judged)));
    }

    private static void indicator(JsonText json, Translator translator, Judged judged) {
        Indicator indicator = judged.indicator();
        json.text("id", indicator.id());
        translator.text(json, "name", indicator.name());
        translator.text(json, "definition", indicator.definition());
        json.text("unit", indicator.unit().id());
        json.text("direction", Codes.of(indicator.direction()));
        indicator.stage().ifPresent(stage -> json.text("stage", Codes.of(stage)));
        indicator.counting().ifPresent(counting -> json.text("counting", Codes.of(counting)));
        if (indicator.accumulation() == Indicator.Accumulation.RUNNING_TOTAL) {
            json.text("accumulation", Codes.of(indicator.accumulation()));
        }
        if (indicator.calendarYear()) {
            json.text("calendar", "calendar-year");
        }
        breaks(json, translator, indicator);
        SourceJson.write(json, translator, indicator.source());
        translator.texts(json, "notes", indicator.notes());
        json.array("initiatives", () -> initiatives(json, translator, indicator));
        json.array(
                "series",
                () -> judged.series().forEach(s -> json.object(() -> series(json, translator, s))));
        LedgerJson.write(json, translator, indicator);
        json.object("sentence", () -> sentences(json, translator, judged));
        translator
                .site()
                .revision()
                .map(Revision::id)
                .ifPresentOrElse(id -> json.text("revision", id), () -> json.nothing("revision"));
    }

    private static void initiatives(JsonText json, Translator translator, Indicator indicator) {
        for (Initiative work : translator.site().references().ofIndicator(indicator.id())) {
            json.text(work.fullId());
        }
    }

    private static void sentences(JsonText json, Translator translator, Judged judged) {
        for (String language : translator.site().languages()) {
            json.text(language, judged.sentences().in(language));
        }
    }

    private static void breaks(JsonText json, Translator translator, Indicator indicator) {
        if (indicator.breaks().isEmpty()) {
            return;
        }
        json.array(
                "breaks",
                () -> {
                    for (Break at : indicator.breaks()) {
                        json.object(
                                () -> {
                                    json.text("period", at.period().written());
                                    json.truth("comparable", at.comparable());
                                    translator.text(json, "note", at.note());
                                });
                    }
                });
    }

    private static void series(JsonText json, Translator translator, JudgedSeries judged) {
        judged.series().id().ifPresentOrElse(id -> json.text("id", id), () -> json.nothing("id"));
        translator.text(json, "name", judged.series().name());
        json.object("at", () -> judged.series().at().forEach(json::text));
        judged.series().baseline().ifPresent(baseline -> baseline(json, baseline));
        json.array(
                "periods",
                () -> {
                    for (Map.Entry<Period, Verdict> entry : judged.verdicts().entrySet()) {
                        json.object(() -> period(json, translator, judged, entry));
                    }
                });
    }

    private static void baseline(JsonText json, Baseline baseline) {
        json.object(
                "baseline",
                () ->
                        json.text("period", baseline.period().written())
                                .text("value", baseline.value().toPlainString()));
    }

    private static void period(
            JsonText json,
            Translator translator,
            JudgedSeries judged,
            Map.Entry<Period, Verdict> entry) {
        Period period = entry.getKey();
        json.text("period", period.written());
        FigureJson.actual(json, translator, judged.series().actuals().get(period));
        FigureJson.target(json, translator, judged.series().targets().get(period));
        json.object("verdict", () -> VerdictJson.write(json, entry.getValue()));
    }
}
