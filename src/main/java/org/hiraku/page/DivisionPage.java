package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * One division.
 *
 * @param frame what every page carries
 * @param name its name
 * @param department its department
 * @param duties what it answers for
 * @param valid the fiscal years in which it exists, in words
 * @param ended that it is no more, and since when
 * @param succeededBy the divisions that took over
 * @param now who has its work today, where that is not who took over
 * @param predecessors the divisions that it took over from
 * @param initiatives the initiatives that it owns, newest plan first
 */
public record DivisionPage(
        Frame frame,
        Phrase name,
        Phrase department,
        List<Phrase> duties,
        Optional<Phrase> valid,
        Optional<Phrase> ended,
        List<Link> succeededBy,
        List<Link> now,
        List<Predecessor> predecessors,
        List<InitiativeCard> initiatives)
        implements Page {

    /**
     * A division whose work another one took over.
     *
     * @param name its name
     * @param href its page; empty where its address forwards
     * @param valid the fiscal years in which it existed, in words
     */
    public record Predecessor(Phrase name, Optional<String> href, Optional<Phrase> valid) {}
}
