package org.hiraku.page;

/**
 * The picture that stands for a page where its address is shared.
 *
 * @param href its permanent address, absolute
 * @param alt what it says, for those who do not see it
 */
public record ShareImage(String href, String alt) {}
