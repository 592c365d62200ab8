package org.hiraku.page;

/**
 * A former address that forwards to the present one.
 *
 * @param frame what every page carries
 * @param target where it leads, relative
 * @param name the present page's title
 */
public record ForwardPage(Frame frame, String target, Phrase name) implements Page {}
