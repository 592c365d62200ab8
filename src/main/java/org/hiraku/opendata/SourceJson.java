package org.hiraku.opendata;

import java.util.Optional;
import org.hiraku.json.JsonText;
import org.hiraku.plan.Source;

/** Where something was published, as JSON. */
final class SourceJson {

    private SourceJson() {}

    static void write(JsonText json, Translator translator, Optional<Source> source) {
        source.ifPresent(s -> json.object("source", () -> members(json, translator, s)));
    }

    private static void members(JsonText json, Translator translator, Source source) {
        translator.text(json, "title", source.title());
        source.url().ifPresent(url -> json.text("url", url));
        source.published().ifPresent(day -> json.text("published", day.toString()));
        source.page().ifPresent(page -> json.text("page", page));
    }
}
