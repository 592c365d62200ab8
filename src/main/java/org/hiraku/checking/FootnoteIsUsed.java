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
        if (!hasFootnote(record)) {
            return;
        }
        Texts.each(
                record,
                (text, manner, trail) -> {
                    if (manner == Trail.Manner.MARKDOWN) {
                        text.byLanguage().forEach((l, words) -> check(l, words, trail, findings));
                    }
                });
    }

    /** Nearly no site has one: its texts are walked through only for one that has. */
    private static boolean hasFootnote(PublicRecord record) {
        return record.indicators().values().stream()
                        .anyMatch(i -> i.definition().filter(FootnoteIsUsed::mayHold).isPresent())
                || record.initiatives().stream()
                        .anyMatch(
                                i ->
                                        mayHold(i.description())
                                                || i.updates().stream()
                                                        .anyMatch(u -> mayHold(u.text())))
                || record.plans().values().stream()
                        .anyMatch(p -> p.statement().filter(s -> mayHold(s.text())).isPresent())
                || record.glossary().stream().anyMatch(term -> mayHold(term.meaning()))
                || record.releases().stream()
                        .anyMatch(r -> r.text().filter(FootnoteIsUsed::mayHold).isPresent());
    }

    private static boolean mayHold(Text text) {
        for (String words : text.byLanguage().values()) {
            if (words.contains("[^")) {
                return true;
            }
        }
        return false;
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
