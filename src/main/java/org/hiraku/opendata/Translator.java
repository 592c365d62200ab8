package org.hiraku.opendata;

import java.util.List;
import java.util.Optional;
import org.hiraku.json.JsonText;
import org.hiraku.page.Site;
import org.hiraku.plan.Text;

/**
 * Texts of the record as machine files hold them: by language, none made up.
 *
 * @param site the site
 */
record Translator(Site site) {

    /** {@code "name": {"ja": …, "en": …}}; words that serve every language stand under each. */
    void text(JsonText json, String name, Text text) {
        json.object(name, () -> languages(json, text));
    }

    void text(JsonText json, String name, Optional<Text> text) {
        text.ifPresent(words -> text(json, name, words));
    }

    void texts(JsonText json, String name, List<Text> texts) {
        if (!texts.isEmpty()) {
            json.array(name, () -> texts.forEach(text -> json.object(() -> languages(json, text))));
        }
    }

    private void languages(JsonText json, Text text) {
        for (String language : site.languages()) {
            text.in(language).ifPresent(words -> json.text(language, words));
        }
    }
}
