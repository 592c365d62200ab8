package org.hiraku.prose;

/**
 * A link or image that stands in Markdown.
 *
 * @param kind where it leads
 * @param target as written: {@code /about/} counts from the language's home page, {@code ../b/} and
 *     {@code #note} from the page that shows the prose
 * @param offset where the link starts in the Markdown, counted in chars from 0
 */
public record ProseLink(Kind kind, String target, int offset) {

    /** Where a link leads. */
    public enum Kind {
        /** To a page, file or place of the site. */
        SITE,
        /** Out of the site. */
        OUTSIDE,
        /** Nowhere: the page shows its text alone. */
        REFUSED
    }
}
