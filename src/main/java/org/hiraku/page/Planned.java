package org.hiraku.page;

import java.util.function.Supplier;

/**
 * An address with what makes it, at any time, alone, from the immutable site.
 *
 * @param address where it lives
 * @param language the language whose wording its template uses; the source language for addresses
 *     that speak every language and for machine files
 * @param permanent whether it is a page of its own, which sitemaps list; a forward is not
 * @param sources tells what of the record it is made from
 * @param content makes what it holds
 */
public record Planned(
        Address address,
        String language,
        boolean permanent,
        Supplier<Sources> sources,
        Supplier<Content> content) {}
