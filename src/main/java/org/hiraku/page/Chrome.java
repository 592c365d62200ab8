package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * What is the same on every page of one language.
 *
 * @param language its tag
 * @param siteTitle the site's title
 * @param siteName the same words alone
 * @param shownName what the head of every page says: the title, or a shorter name
 * @param publisher who publishes
 * @param publisherName the same words alone
 * @param home the home page, below the site's root
 * @param sections the main parts of the site, below its root
 * @param footer the pages at the foot of every page, below the site's root
 * @param licence the terms of use, with their address where there is one
 * @param contact whom to write to when a figure looks wrong, as a {@code mailto:} address
 * @param contactName that office's name
 * @param asOf the day that the data speaks for, in words
 * @param asOfDate the same as {@code 2024-06-01}
 * @param revision the data's revision, shortened; empty when it is not known
 * @param revisionHref where that revision can be seen
 * @param unofficial whether the language's texts are an unofficial translation
 * @param image the share image of pages that have none of their own
 * @param assets where the style sheet and scripts live
 */
public record Chrome(
        String language,
        Phrase siteTitle,
        String siteName,
        Phrase shownName,
        Phrase publisher,
        String publisherName,
        String home,
        List<Section> sections,
        List<Link> footer,
        Optional<Licence> licence,
        Optional<String> contact,
        Optional<Phrase> contactName,
        Phrase asOf,
        String asOfDate,
        Optional<String> revision,
        Optional<String> revisionHref,
        boolean unofficial,
        Optional<ShareImage> image,
        AssetPaths assets) {

    /**
     * A main part of the site.
     *
     * @param key its key, as in {@link Frame#section()}
     * @param name its name
     * @param path below the site's root
     */
    public record Section(String key, Phrase name, String path) {}

    /**
     * The terms of use.
     *
     * @param name their name
     * @param url where they stand
     */
    public record Licence(Phrase name, Optional<String> url) {}

    /** Keeps unmodifiable copies. */
    public Chrome {
        sections = List.copyOf(sections);
        footer = List.copyOf(footer);
    }
}
