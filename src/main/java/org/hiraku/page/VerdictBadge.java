package org.hiraku.page;

/**
 * A result in a word and a shape.
 *
 * @param result its code, as {@code not-due}
 * @param label its words
 * @param provisional whether it rests on a figure that is not final
 * @param href where its working stands
 */
public record VerdictBadge(String result, Phrase label, boolean provisional, String href) {}
