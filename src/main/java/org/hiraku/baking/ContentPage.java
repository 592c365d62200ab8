package org.hiraku.baking;

import java.util.List;
import org.hiraku.page.ProseDocument;
import org.hiraku.problem.Place;

/**
 * A prose page that is published, and what its rules are held to.
 *
 * @param document the page; its description is as written, or the beginning of its text
 * @param words its title, its description and its text, as written
 * @param siteLinks the links in its text that lead within the site
 */
public record ContentPage(ProseDocument document, String words, List<SiteLink> siteLinks) {

    /**
     * A link within the site.
     *
     * @param target as written
     * @param place where it is written
     */
    public record SiteLink(String target, Place place) {}

    /** Keeps an unmodifiable copy. */
    public ContentPage {
        siteLinks = List.copyOf(siteLinks);
    }
}
