package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * Everything that can be found, by what its title begins with, a hundred at a time.
 *
 * @param frame what every page carries
 * @param hint where kanji stand in it; empty where no title begins with one
 * @param sections what is on this page, initial by initial
 * @param pager the way to the others
 */
public record InitialListPage(
        Frame frame, Optional<Phrase> hint, List<Section> sections, Pager pager) implements Page {

    /**
     * What begins alike.
     *
     * @param anchor its id on the page
     * @param heading the letter
     * @param rows the things
     */
    public record Section(String anchor, Phrase heading, List<Row> rows) {}

    /**
     * One thing.
     *
     * @param link its page and title
     * @param kind what it is
     * @param context what it is part of
     */
    public record Row(Link link, Phrase kind, Optional<Phrase> context) {}
}
