package org.hiraku.prose;

/**
 * A link within the site that stands in Markdown.
 *
 * @param target as written: {@code /about/} counts from the language's home page, {@code ../b/} and
 *     {@code #note} from the page that shows the prose
 * @param offset where the target starts in the Markdown, counted in chars from 0
 */
public record ProseLink(String target, int offset) {}
