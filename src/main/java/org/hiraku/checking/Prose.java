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
     * @param markdown its text, without what stands above it in the file
     * @param firstLine the line of the file in which the text begins, counted from 1
     */
    public record Page(String language, String path, String file, String markdown, int firstLine) {

        /** Where in the file a character of the text is, counted in chars from 0. */
        Place place(int offset) {
            String before = markdown.substring(0, offset);
            int start = before.lastIndexOf('\n') + 1;
            int end = markdown.indexOf('\n', offset);
            int line = firstLine + (int) before.chars().filter(c -> c == '\n').count();
            int column = before.codePointCount(start, offset) + 1;
            String written = markdown.substring(start, end < 0 ? markdown.length() : end);
            return new Place(file, line, column, written);
        }
    }

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
