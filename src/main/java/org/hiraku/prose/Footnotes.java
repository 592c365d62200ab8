package org.hiraku.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;

/** The footnotes of a text in the order in which they are first referred to. */
final class Footnotes {

    private final Outline outline;
    private final String idPrefix;
    private final HtmlPieces out;
    private final List<FootnoteDefinition> inOrder = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final Map<FootnoteDefinition, Integer> numbers = new HashMap<>();
    private int current;

    Footnotes(Outline outline, String idPrefix, HtmlPieces out) {
        this.outline = outline;
        this.idPrefix = idPrefix;
        this.out = out;
    }

    /** How many have been referred to. */
    int count() {
        return inOrder.size();
    }

    /** Writes a footnote's number, which leads to it. */
    void writeReference(String label) {
        FootnoteDefinition footnote = outline.footnote(label);
        Integer number = numbers.get(footnote);
        if (number == null) {
            number = inOrder.size() + 1;
            inOrder.add(footnote);
            numbers.put(footnote, number);
            ids.add(idPrefix + outline.unique("note-" + number));
            out.markup("<sup id=\"" + ids.get(number - 1) + "-from\">");
        } else {
            out.markup("<sup>");
        }
        out.markup("<a href=\"#" + ids.get(number - 1) + "\" role=\"doc-noteref\" aria-label=\"")
                .gap(new Gap(Gap.Kind.NOTE, number))
                .markup("\">")
                .text(number.toString())
                .markup("</a></sup>");
    }

    /** Begins one of them, counted from 0, and returns what is to be written in it. */
    FootnoteDefinition begin(int index) {
        current = index;
        if (index == 0) {
            out.markup("<div class=\"footnotes\" role=\"doc-endnotes\"><ol>");
        } else {
            out.markup("</li>");
        }
        out.markup("<li id=\"" + ids.get(index) + "\">");
        return inOrder.get(index);
    }

    /** Writes the link from the footnote that has begun to where it is referred to. */
    void writeBacklink() {
        int number = current + 1;
        out.markup(" <a href=\"#" + ids.get(current) + "-from\" role=\"doc-backlink\"")
                .markup(" aria-label=\"")
                .gap(new Gap(Gap.Kind.BACK, number))
                .markup("\">↩")
                .text(String.valueOf(number))
                .markup("</a>");
    }

    /** Ends them all. */
    void end() {
        if (!inOrder.isEmpty()) {
            out.markup("</li></ol></div>");
        }
    }
}
