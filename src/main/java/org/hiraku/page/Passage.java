package org.hiraku.page;

import org.hiraku.prose.Markdown;
import org.hiraku.prose.ProseHtml;

/**
 * A longer text as one page shows it.
 *
 * @param html the text as safe HTML
 * @param lang the language it is in, where it is not the page's own; else empty
 * @param untranslated whether it stands in for a translation that is missing
 * @param outdated whether it is a translation that is older than the source text
 */
public record Passage(ProseHtml html, String lang, boolean untranslated, boolean outdated) {

    private static final Markdown MARKDOWN = new Markdown();

    /** The words of a Markdown text alone, on one line. */
    static String plain(String markdown) {
        return MARKDOWN.plainText(markdown);
    }
}
