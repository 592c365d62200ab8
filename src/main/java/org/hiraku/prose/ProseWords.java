package org.hiraku.prose;

/**
 * The few words that prose needs and its author does not write, in the language of the prose.
 *
 * @param table names a table that stands under no heading, for those who cannot see it
 * @param footnotes names the list of footnotes
 * @param backToText names the link from a footnote to where it is referred to
 */
public record ProseWords(String table, String footnotes, String backToText) {}
