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
 * @param succeededBy the divisions that took over
 * @param initiatives the initiatives that it owns, newest plan first
 */
public record DivisionPage(
        Frame frame,
        Phrase name,
        Phrase department,
        List<Phrase> duties,
        Optional<Phrase> valid,
        List<Link> succeededBy,
        List<InitiativeCard> initiatives)
        implements Page {}
