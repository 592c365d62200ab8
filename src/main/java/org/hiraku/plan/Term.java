package org.hiraku.plan;

/**
 * A word explained to citizens.
 *
 * @param id its id
 * @param term the word
 * @param meaning what it means, in Markdown
 */
public record Term(String id, Text term, Text meaning) {}
