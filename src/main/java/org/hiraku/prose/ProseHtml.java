package org.hiraku.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * HTML that only {@link Markdown} can make, and that a template may therefore print as it is.
 *
 * <p>A link that starts with {@code /} counts from the home page of the language. Where that home
 * page lies depends on the page that shows the prose, and so does what the links of footnotes are
 * called. So the HTML is kept in pieces, parted where that belongs; nearly all prose is one piece.
 */
public final class ProseHtml {

    /** No prose. */
    public static final ProseHtml EMPTY = of("");

    private static final String HERE = "./";

    private static final Pattern WAY_HOME =
            Pattern.compile("\\./|(\\.\\./)+|(\\.\\./)*[a-zA-Z0-9-]+/");

    private static final Pattern READING = Pattern.compile("</?ruby>|<rp>.*?</ruby>");

    private static final Pattern ELEMENT = Pattern.compile("<[^>]*>");

    private final List<String> pieces;
    private final List<Gap> gaps;
    private final String html;

    ProseHtml(List<String> pieces, List<Gap> gaps) {
        this(pieces, gaps, HERE, NoteWords.NUMBERS);
    }

    private ProseHtml(List<String> pieces, List<Gap> gaps, String wayHome, NoteWords words) {
        this.pieces = pieces;
        this.gaps = gaps;
        this.html = pieces.size() == 1 ? pieces.get(0) : joined(pieces, gaps, wayHome, words);
    }

    /** Prose that is the same on every page. */
    static ProseHtml of(String html) {
        return new ProseHtml(List.of(html), List.of());
    }

    /** A few words without mark-up, but with their readings. */
    public static ProseHtml ofWords(String words) {
        StringBuilder html = new StringBuilder(words.length() + 64);
        HtmlText.append(html, words);
        return of(Rubies.inText(html.toString()));
    }

    /** The same prose, in which readings stand over what they are of. */
    ProseHtml read() {
        return new ProseHtml(Rubies.in(pieces), gaps);
    }

    private static String joined(
            List<String> pieces, List<Gap> gaps, String wayHome, NoteWords words) {
        StringBuilder html = new StringBuilder(pieces.get(0));
        for (int i = 0; i < gaps.size(); i++) {
            int number = gaps.get(i).number();
            switch (gaps.get(i).kind()) {
                case WAY_HOME -> html.append(wayHome);
                case NOTE -> HtmlText.append(html, words.note(number));
                case BACK -> HtmlText.append(html, words.back(number));
            }
            html.append(pieces.get(i + 1));
        }
        return html.toString();
    }

    /**
     * The same prose on a page from which the home page of its language lies at {@code wayHome}.
     *
     * @param wayHome a relative address that ends in a slash, as {@code ../../}, {@code ./} or
     *     {@code ja/}
     * @param words what the links of footnotes are called there
     * @throws IllegalArgumentException for anything else
     */
    public ProseHtml seenFrom(String wayHome, NoteWords words) {
        if (!WAY_HOME.matcher(wayHome).matches()) {
            throw new IllegalArgumentException(wayHome);
        }
        return pieces.size() == 1 ? this : new ProseHtml(pieces, gaps, wayHome, words);
    }

    /** The same with bare numbers as the names of footnotes. */
    public ProseHtml seenFrom(String wayHome) {
        return seenFrom(wayHome, NoteWords.NUMBERS);
    }

    /**
     * The same prose in which the first mention of each term is a link to {@code #term-<id>}, and
     * can be linked to as {@code #mention-<id>}. Where the page shows it has to be said after that.
     *
     * @param mentioned the ids of the terms that the page has mentioned before; new ones are added
     */
    public ProseHtml explained(TermFinder terms, Set<String> mentioned) {
        return terms.isEmpty() ? this : new ProseHtml(TermLinks.in(pieces, terms, mentioned), gaps);
    }

    /** Safe HTML, whole elements only. */
    public String html() {
        return html;
    }

    /** The words alone, with a space for each element's beginning and end. */
    public String words() {
        return ELEMENT.matcher(READING.matcher(html).replaceAll(""))
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
