package org.hiraku.page;

import java.util.List;

/**
 * The page for an address that does not exist, in every language at once.
 *
 * @param frame what every page carries
 * @param parts what is said in each language
 */
public record NotFoundPage(Frame frame, List<Part> parts) implements Page {

    /**
     * What is said in one language.
     *
     * @param language its tag
     * @param site the site's title
     * @param heading that there is no such page
     * @param text what to do
     * @param home the way to the home page, absolute below the site's base path
     * @param homeLabel its words
     */
    public record Part(
            String language,
            Phrase site,
            Phrase heading,
            Phrase text,
            String home,
            Phrase homeLabel) {}
}
