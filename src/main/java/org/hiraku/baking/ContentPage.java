package org.hiraku.baking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiraku.problem.Place;
import org.hiraku.prose.ProseHtml;

/**
 * A prose page that is published.
 *
 * @param language its language
 * @param path its address below the language, with a slash at its end, as {@code about/}
 * @param file where it is written, below the site's folder
 * @param title its title
 * @param description what it is about in a sentence: as written, or the beginning of its text
 * @param date the day it was written
 * @param order where it stands among the links of every page; empty when it is not among them
 * @param words its title, its description and its text, as written
 * @param body its text, whose topmost headings are of the second level
 * @param siteLinks the links in its text that lead within the site
 */
public record ContentPage(
        String language,
        String path,
        String file,
        String title,
        String description,
        Optional<LocalDate> date,
        Optional<Integer> order,
        String words,
        ProseHtml body,
        List<SiteLink> siteLinks) {

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
