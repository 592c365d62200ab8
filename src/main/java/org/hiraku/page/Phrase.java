package org.hiraku.page;

import java.util.Optional;
import org.hiraku.plan.Text;

/**
 * A short text as one page shows it.
 *
 * @param text the words
 * @param lang the language they are in, where it is not the page's own; else empty
 * @param untranslated whether they stand in for a translation that is missing
 */
public record Phrase(String text, String lang, boolean untranslated) {

    /** Words in the page's own language. */
    public static Phrase own(String text) {
        return new Phrase(text, "", false);
    }

    /**
     * The record's words on a page in {@code language} of a site whose source is {@code source}.
     */
    public static Phrase of(Text text, String language, String source) {
        return of(text.shownIn(language, source), language);
    }

    /** Words that are already chosen, on a page in {@code language}. */
    static Phrase of(Text.Words words, String language) {
        String lang = words.language().equals(language) ? "" : words.language();
        return new Phrase(words.words(), lang, !words.translated());
    }

    /** The same for words that may be absent. */
    public static Optional<Phrase> of(Optional<Text> text, String language, String source) {
        return text.map(words -> of(words, language, source));
    }
}
