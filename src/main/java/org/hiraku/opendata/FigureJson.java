package org.hiraku.opendata;

import java.util.List;
import org.hiraku.json.JsonText;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Former;
import org.hiraku.plan.Target;

/** Targets and actuals as JSON. */
final class FigureJson {

    private FigureJson() {}

    static void actual(JsonText json, Translator translator, Actual actual) {
        if (actual == null) {
            json.nothing("actual");
            return;
        }
        json.object("actual", () -> members(json, translator, actual));
    }

    private static void members(JsonText json, Translator translator, Actual actual) {
        if (actual.figure().isPresent()) {
            json.text("value", actual.figure().get().written());
            json.text("status", actual.status().code());
        } else {
            json.nothing("value");
            json.text("missing", actual.missing().orElseThrow().code());
        }
        translator.text(
                json,
                "asPublished",
                actual.asPublished().map(words -> words.quotedFrom(translator.site().source())));
        actual.confirmBy().ifPresent(day -> json.text("confirmBy", day.toString()));
        translator.text(json, "note", actual.note());
        SourceJson.write(json, translator, actual.source());
        history(json, translator, actual.history());
    }

    static void target(JsonText json, Translator translator, Target target) {
        if (target == null) {
            json.nothing("target");
            return;
        }
        json.object("target", () -> members(json, translator, target));
    }

    private static void members(JsonText json, Translator translator, Target target) {
        target.aim().ifPresent(aim -> aim(json, aim));
        json.text("type", target.type().code());
        target.setOn().ifPresent(day -> json.text("setOn", day.toString()));
        if (!target.comparable()) {
            json.truth("comparable", false);
        }
        translator.text(json, "note", target.note());
        SourceJson.write(json, translator, target.source());
        history(json, translator, target.history());
    }

    private static void history(
            JsonText json, Translator translator, List<? extends Former<?>> history) {
        if (history.isEmpty()) {
            return;
        }
        json.array(
                "history",
                () -> history.forEach(f -> json.object(() -> former(json, translator, f))));
    }

    private static void former(JsonText json, Translator translator, Former<?> former) {
        if (former.value() instanceof Target.Aim aim) {
            aim(json, aim);
        } else {
            json.text("value", ((Figure) former.value()).written());
        }
        json.text("until", former.until().toString());
        translator.text(json, "reason", former.reason());
    }

    static void aim(JsonText json, Target.Aim aim) {
        if (aim instanceof Target.Range range) {
            json.text("low", range.low().toPlainString());
            json.text("high", range.high().toPlainString());
        } else {
            json.text("value", ((Target.Value) aim).figure().written());
        }
    }
}
