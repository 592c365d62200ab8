package org.hiraku.page;

import java.util.List;

/**
 * The home page of a language that only some pages are in: it says which.
 *
 * @param frame what every page carries
 * @param title the site's title
 * @param lead that these are all, and where the others can be read
 * @param whole the whole site, in the source language
 * @param initiatives the initiatives
 * @param indicators the indicators
 * @param prose the prose pages
 */
public record FurtherHomePage(
        Frame frame,
        Phrase title,
        Phrase lead,
        Link whole,
        List<Link> initiatives,
        List<Link> indicators,
        List<Link> prose)
        implements Page {}
