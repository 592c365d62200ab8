package org.hiraku.page;

import java.util.Optional;
import org.hiraku.plan.Text;
import org.hiraku.wording.Wording;

/**
 * A short text as one page shows it. A template prints it whole, {@code ${page.title}}: with its
 * language where that is not the page's, and with a mark where it is not yet translated.
 *
 * @param text the words
 * @param lang the language they are in, where it is not the page's own; else empty
 * @param mark that a translation is missing, where these words stand in for it
 */
public record Phrase(String text, String lang, Optional<Mark> mark) {

    /**
     * The words that say that a translation is missing.
     *
     * @param text the words
     * @param lang the language they are in, where it is not the page's own; else empty
     */
    public record Mark(String text, String lang) {

        static Mark of(Wording wording) {
            Text.Words words = wording.spoken("site.untranslated");
            return new Mark(words.words(), foreign(words.language(), wording));
        }
    }

    /** Words in the page's own language. */
    public static Phrase own(String text) {
        return new Phrase(text, "", Optional.empty());
    }

    /**
     * The record's words on a page in the language of {@code wording}, of a site whose source is
     * {@code source}.
     */
    static Phrase of(Text text, Wording wording, String source) {
        return of(text.shownIn(wording.language(), source), wording);
    }

    /** Words that are already chosen. */
    static Phrase of(Text.Words words, Wording wording) {
        Optional<Mark> mark = words.translated() ? Optional.empty() : Optional.of(Mark.of(wording));
        return new Phrase(words.words(), foreign(words.language(), wording), mark);
    }

    /** The same for words that may be absent. */
    static Optional<Phrase> of(Optional<Text> text, Wording wording, String source) {
        return text.map(words -> of(words, wording, source));
    }

    private static String foreign(String language, Wording wording) {
        return language.equals(wording.language()) ? "" : language;
    }
}
