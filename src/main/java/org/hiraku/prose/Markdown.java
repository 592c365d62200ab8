package org.hiraku.prose;

import java.util.List;

/** Markdown to safe HTML. */
public final class Markdown {
    /**
     * HTML of a text.
     *
     * @param idPrefix what every id in it starts with, unique on the page
     * @param headingLevel the level that the text's first-level headings get, 2 to 6
     */
    public ProseHtml html(String markdown, String idPrefix, int headingLevel) {
        return new ProseHtml(List.of(markdown.replace("&", "&amp;").replace("<", "&lt;")), "");
    }

    /** The words alone, on one line. */
    public String plainText(String markdown) {
        return markdown;
    }

    /** The links within the site, in order. */
    public List<ProseLink> links(String markdown) {
        return List.of();
    }
}
