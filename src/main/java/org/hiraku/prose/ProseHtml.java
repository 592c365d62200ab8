package org.hiraku.prose;

import java.util.List;
import java.util.regex.Pattern;

/**
 * HTML that only {@link Markdown} can make, and that a template may therefore print as it is.
 *
 * <p>A link that starts with {@code /} counts from the home page of the language. Where that home
 * page lies depends on the page that shows the prose, so the HTML is kept in pieces, parted where a
 * page's way home belongs; nearly all prose is one piece.
 */
public final class ProseHtml {

    /** No prose. */
    public static final ProseHtml EMPTY = new ProseHtml(List.of(""), "./");

    private static final Pattern WAY_HOME =
            Pattern.compile("\\./|(\\.\\./)+|(\\.\\./)*[a-zA-Z0-9-]+/");

    private static final Pattern ELEMENT = Pattern.compile("<[^>]*>");

    private final List<String> pieces;
    private final String html;

    ProseHtml(List<String> pieces, String wayHome) {
        this.pieces = pieces;
        this.html = pieces.size() == 1 ? pieces.get(0) : String.join(wayHome, pieces);
    }

    /**
     * The same prose on a page from which the home page of its language lies at {@code wayHome}.
     *
     * @param wayHome a relative address that ends in a slash, as {@code ../../}, {@code ./} or
     *     {@code ja/}
     * @throws IllegalArgumentException for anything else
     */
    public ProseHtml seenFrom(String wayHome) {
        if (!WAY_HOME.matcher(wayHome).matches()) {
            throw new IllegalArgumentException(wayHome);
        }
        return pieces.size() == 1 ? this : new ProseHtml(pieces, wayHome);
    }

    /** Safe HTML, whole elements only. */
    public String html() {
        return html;
    }

    /** The words alone, with a space for each element's beginning and end. */
    public String words() {
        return ELEMENT.matcher(html)
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** Same as {@link #html()}. */
    @Override
    public String toString() {
        return html;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProseHtml prose
                && prose.pieces.equals(pieces)
                && prose.html.equals(html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }
}
