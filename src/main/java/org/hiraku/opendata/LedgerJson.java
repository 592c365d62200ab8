package org.hiraku.opendata;

import java.util.List;
import org.hiraku.json.JsonText;
import org.hiraku.ledger.Entry;
import org.hiraku.ledger.Subject;
import org.hiraku.ledger.Value;
import org.hiraku.plan.Codes;
import org.hiraku.plan.Indicator;

/** The ledger of an indicator as JSON: every change of what was published, in order of time. */
final class LedgerJson {

    private LedgerJson() {}

    /** Writes the member {@code ledger}; nothing when nothing was ever changed. */
    static void write(JsonText json, Translator translator, Indicator indicator) {
        List<Entry> entries = translator.site().ledger(indicator);
        if (!entries.isEmpty()) {
            json.array(
                    "ledger",
                    () -> entries.forEach(e -> json.object(() -> entry(json, translator, e))));
        }
    }

    private static void entry(JsonText json, Translator translator, Entry entry) {
        Subject subject = entry.subject();
        subject.series()
                .id()
                .ifPresentOrElse(id -> json.text("series", id), () -> json.nothing("series"));
        json.object("at", () -> subject.series().at().forEach(json::text));
        json.text("period", subject.period().written());
        json.text("figure", Codes.of(subject.role()));
        json.object("former", () -> value(json, entry.former()));
        json.truth("first", entry.first());
        if (entry.current().isPresent()) {
            json.object("current", () -> value(json, entry.current().get()));
        } else if (entry.missing().isPresent()) {
            json.object("current", () -> json.text("missing", entry.missing().get().code()));
        } else {
            json.nothing("current");
        }
        json.text("date", entry.day().toString());
        json.truth("stated", entry.isStated());
        translator.text(json, "reason", entry.reason());
        entry.commit().ifPresent(commit -> json.text("commit", commit.id()));
    }

    private static void value(JsonText json, Value value) {
        FigureJson.aim(json, value.amount());
        json.text("unit", value.unit());
    }
}
