package org.hiraku.page;

import java.util.Optional;
import org.hiraku.plan.Furigana;
import org.hiraku.plan.Text;
import org.hiraku.prose.ProseHtml;
import org.hiraku.wording.Wording;

/**
 * A short text as one page shows it. A template prints it whole, {@code ${page.title}}: with its
 * language where that is not the page's, and with a mark where it is not yet translated or its
 * translation is older than the source text.
 *
 * @param text the words
 * @param lang the language they are in, where it is not the page's own; else empty
 * @param mark that a translation is missing, where these words stand in for it, or outdated
 * @param read the words with their readings, as {@link org.hiraku.plan.Furigana} writes them; the
 *     words themselves where there are none
 */
public record Phrase(String text, String lang, Optional<Mark> mark, String read) {

    /** Words that may be written with readings. */
    public Phrase(String written, String lang, Optional<Mark> mark) {
        this(Furigana.without(written), lang, mark, written);
    }

    /** The words as HTML: escaped, with their readings over them. */
    public ProseHtml html() {
        return ProseHtml.ofWords(read);
    }

    /** Whether some of the words have readings. */
    public boolean isRead() {
        return !read.equals(text);
    }

    /**
     * The words that say that a translation is missing or outdated.
     *
     * @param kind {@code untranslated} or {@code outdated}
     * @param text the words
     * @param lang the language they are in, where it is not the page's own; else empty
     */
    public record Mark(String kind, String text, String lang) {

        private static final String UNTRANSLATED = "untranslated";

        static Mark untranslated(Wording wording) {
            return of(UNTRANSLATED, wording);
        }

        private boolean isMissing() {
            return kind.equals(UNTRANSLATED);
        }

        static Mark outdated(Wording wording) {
            return of("outdated", wording);
        }

        private static Mark of(String kind, Wording wording) {
            Text.Words words = wording.spoken("site." + kind);
            return new Mark(kind, words.words(), foreign(words.language(), wording));
        }
    }

    /** Words in the page's own language. */
    public static Phrase own(String text) {
        return new Phrase(text, "", Optional.empty());
    }

    /** Words of the wording, borrowed where {@code language} is not the page's. */
    static Phrase in(String language, String text, Wording wording) {
        return new Phrase(text, foreign(language, wording), Optional.empty());
    }

    /** The record's words on a page in the language of {@code wording}. */
    static Phrase of(Text text, Wording wording, Site site) {
        Phrase phrase = of(text.shownIn(wording.language(), site.source()), wording, site);
        return site.translations().isOutdated(text, wording.language())
                ? phrase.outdated(wording)
                : phrase;
    }

    /** Words that are already chosen; of a further language nothing is said to be missing. */
    static Phrase of(Text.Words words, Wording wording, Site site) {
        Optional<Mark> mark =
                words.translated() || site.isFurther(wording.language())
                        ? Optional.empty()
                        : Optional.of(Mark.untranslated(wording));
        return new Phrase(words.words(), foreign(words.language(), wording), mark, words.read());
    }

    /** The same for words that may be absent. */
    static Optional<Phrase> of(Optional<Text> text, Wording wording, Site site) {
        return text.map(words -> of(words, wording, site));
    }

    /** The same phrase, marked as older than the source text. */
    Phrase outdated(Wording wording) {
        return new Phrase(text, lang, Optional.of(Mark.outdated(wording)), read);
    }

    /** The same phrase as a quotation: what is quoted as it stands lacks no translation. */
    Phrase quoted() {
        return new Phrase(text, lang, mark.filter(its -> !its.isMissing()), read);
    }

    /** The same phrase after something that is in no language, as a code. */
    Phrase after(String code) {
        return new Phrase(code + " " + text, lang, mark, code + " " + read);
    }

    /** The same phrase with something after it that is in no language. */
    Phrase before(String code) {
        return new Phrase(text + " " + code, lang, mark, read + " " + code);
    }

    private static String foreign(String language, Wording wording) {
        return language.equals(wording.language()) ? "" : language;
    }
}
