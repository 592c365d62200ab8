package org.hiraku.checking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiraku.problem.Place;

/**
 * The prose pages of a site, as far as the record has to do with them.
 *
 * @param pages in any order
 * @param known false when nobody looked which there are, so that none can be missed
 */
public record Prose(List<Page> pages, boolean known) {

    /** A site without prose pages. */
    public static final Prose NONE = new Prose(List.of());

    /** Prose pages that nobody looked for. */
    public static final Prose UNKNOWN = new Prose(List.of(), false);

    /**
     * A prose page.
     *
     * @param language its language
     * @param path its address below the language, with a slash at its end, as {@code about/}
     * @param file where it is written, below the site's folder
     * @param words its title, its description and its text, as written
     * @param links the links in its text that lead within the site
     */
    public record Page(String language, String path, String file, String words, List<Link> links) {
        /** Keeps an unmodifiable copy. */
        public Page {
            links = List.copyOf(links);
        }
    }

    /**
     * A link within the site.
     *
     * @param target as written
     * @param place where it is written
     */
    public record Link(String target, Place place) {}

    /** Keeps an unmodifiable copy. */
    public Prose {
        pages = List.copyOf(pages);
    }

    /** These prose pages and no others. */
    public Prose(List<Page> pages) {
        this(pages, true);
    }

    /** The addresses of the pages in any language, below their language. */
    Set<String> paths() {
        return pages.stream().map(Page::path).collect(Collectors.toSet());
    }
}
