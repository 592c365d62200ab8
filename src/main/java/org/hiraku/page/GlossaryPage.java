package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * The terms that the site explains, and where they stand.
 *
 * @param frame what every page carries
 * @param entries the terms on this page, in the order of {@code data/glossary.yaml}
 * @param pager the way through the terms
 */
public record GlossaryPage(Frame frame, List<Entry> entries, Pager pager) implements Page {

    /**
     * A term.
     *
     * @param id its id
     * @param term the term
     * @param meaning what it means
     * @param places the first pages that it stands on
     * @param more that there are further ones
     */
    public record Entry(
            String id, Phrase term, Passage meaning, List<Link> places, Optional<Phrase> more) {}
}
