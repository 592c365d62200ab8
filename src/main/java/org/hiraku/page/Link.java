package org.hiraku.page;

/**
 * A link with its words.
 *
 * @param href where it leads, relative to the page or absolute; empty where there is nothing to
 *     lead to, so that the words stand alone
 * @param phrase its words
 */
public record Link(String href, Phrase phrase) {}
