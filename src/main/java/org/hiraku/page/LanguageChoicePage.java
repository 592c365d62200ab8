package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * The page at the site's root: the choice of language, the source language first.
 *
 * @param frame what every page carries
 * @param choices each language with its words
 */
public record LanguageChoicePage(Frame frame, List<Choice> choices) implements Page {

    /**
     * One language.
     *
     * @param language its tag
     * @param name its name in itself
     * @param title the site's title in it; empty where another language has the same
     * @param href its home page
     */
    public record Choice(String language, String name, Optional<Phrase> title, String href) {}
}
