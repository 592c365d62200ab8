package org.hiraku.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes the first mention of each term in prose a link to where the page explains it.
 *
 * <p>It reads HTML that {@link ProseWriter} or {@link PlainParagraphs} wrote, in which a bracket is
 * always a tag's. What stands in a link, in code, in a heading or under a reading is passed over.
 */
final class TermLinks {

    private static final Set<String> PASSED_OVER =
            Set.of("a", "code", "pre", "ruby", "h1", "h2", "h3", "h4", "h5", "h6");

    private final TermFinder terms;
    private final Set<String> mentioned;
    private int passingOver;
    private boolean inTag;

    private TermLinks(TermFinder terms, Set<String> mentioned) {
        this.terms = terms;
        this.mentioned = mentioned;
    }

    /**
     * The pieces of a text with links in them.
     *
     * @param mentioned the ids of the terms that the page has mentioned before; new ones are added
     */
    static List<String> in(List<String> pieces, TermFinder terms, Set<String> mentioned) {
        TermLinks links = new TermLinks(terms, mentioned);
        List<String> linked = new ArrayList<>(pieces.size());
        for (String piece : pieces) {
            linked.add(links.link(piece));
        }
        return linked;
    }

    private String link(String html) {
        StringBuilder linked = new StringBuilder(html.length() + 128);
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            TermFinder.Found term = inTag || passingOver > 0 ? null : terms.at(html, at);
            if (term != null) {
                append(linked, term);
                at += term.html().length();
                continue;
            }
            if (c == '<') {
                enterTag(html, at);
            } else if (c == '>') {
                inTag = false;
            }
            linked.append(c);
            at++;
        }
        return linked.toString();
    }

    private void append(StringBuilder linked, TermFinder.Found term) {
        if (!mentioned.add(term.id())) {
            linked.append(term.html());
            return;
        }
        linked.append("<a class=\"term\" href=\"#term-").append(term.id());
        linked.append("\" id=\"mention-").append(term.id()).append("\" role=\"doc-glossref\">");
        linked.append(term.html()).append("</a>");
    }

    private void enterTag(String html, int at) {
        inTag = true;
        boolean closes = html.startsWith("</", at);
        int start = at + (closes ? 2 : 1);
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        if (PASSED_OVER.contains(html.substring(start, end))) {
            passingOver += closes ? -1 : 1;
        }
    }
}
