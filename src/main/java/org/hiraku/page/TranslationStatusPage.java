package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * The translations that are missing or older than their source, a hundred at a time.
 *
 * @param frame what every page carries
 * @param sections those on this page, by in what way they fall short
 * @param pager the way to the others
 */
public record TranslationStatusPage(Frame frame, List<Section> sections, Pager pager)
        implements Page {

    /**
     * Translations that fall short in one way.
     *
     * @param code the way, as {@code outdated}; its id on the page
     * @param heading the same in words, with how many there are in all
     * @param rows those on this page
     */
    public record Section(String code, Phrase heading, List<Row> rows) {}

    /**
     * One translation.
     *
     * @param file where it is written, below the site's folder
     * @param edit where that file can be edited
     * @param key the keys that lead to it, or that a whole page of prose is meant
     * @param language its language, named in itself
     */
    public record Row(String file, Optional<String> edit, Phrase key, Phrase language) {}
}
