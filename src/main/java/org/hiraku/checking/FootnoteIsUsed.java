package org.hiraku.checking;

import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Text;
import org.hiraku.prose.Markdown;
import org.hiraku.reading.Declared;

/**
 * A footnote that a text defines ({@code [^1]: …}) is referred to in it ({@code [^1]}): otherwise
 * no page shows it.
 */
final class FootnoteIsUsed implements Rule, Acceptable {

    private static final Markdown MARKDOWN = new Markdown();

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        Texts.each(
                record,
                (text, manner, trail) -> {
                    if (manner == Trail.Manner.MARKDOWN) {
                        text.byLanguage().forEach((l, words) -> check(l, words, trail, findings));
                    }
                });
    }

    private static void check(String language, String words, Trail trail, Findings findings) {
        if (!words.contains("[^")) {
            return;
        }
        Spot spot = language.equals(Text.EVERY) ? trail.spot() : trail.spot(language);
        MARKDOWN.unusedFootnotes(words)
                .forEach(note -> findings.warning(spot, p -> p.with("label", note.label())));
    }
}
