package org.hiraku.page;

import org.hiraku.prose.Markdown;
import org.hiraku.prose.NoteWords;
import org.hiraku.prose.ProseHtml;

/**
 * A longer text in Markdown, made into HTML only when a page is rendered.
 *
 * @param markdown as the editors wrote it
 * @param lang the language it is in, where it is not the page's own; else empty
 * @param untranslated whether it stands in for a translation that is missing
 * @param outdated whether it is a translation that is older than the source text
 * @param idPrefix what the ids of its headings and footnotes start with, unique on the page
 * @param headingLevel the level of its topmost heading, 2 to 6
 * @param wayHome the way from the page to its language's home page, with a slash at its end
 * @param noteWords what the links of its footnotes are called
 */
public record Passage(
        String markdown,
        String lang,
        boolean untranslated,
        boolean outdated,
        String idPrefix,
        int headingLevel,
        String wayHome,
        NoteWords noteWords) {

    private static final Markdown MARKDOWN = new Markdown();

    /** The text as safe HTML. */
    public ProseHtml html() {
        return MARKDOWN.html(markdown, idPrefix, headingLevel).seenFrom(wayHome, noteWords);
    }

    /** The words of a Markdown text alone, on one line. */
    static String plain(String markdown) {
        return MARKDOWN.plainText(markdown);
    }
}
