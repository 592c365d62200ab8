package org.hiraku.prose;

import java.util.ArrayList;
import java.util.List;

/** HTML as it is being written, parted where something of the page that shows it belongs. */
final class HtmlPieces {

    /** Thrown when far more HTML would come out than the text is worth. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("more HTML than the text is worth", null, false, false);
        }
    }

    private final List<String> pieces = new ArrayList<>(1);
    private final List<Gap> gaps = new ArrayList<>(0);
    private final StringBuilder html = new StringBuilder(512);
    private final int most;
    private int written;
    private int lastCharacter = '\n';

    HtmlPieces(int most) {
        this.most = most;
    }

    /** Writes what is HTML already. */
    HtmlPieces markup(String markup) {
        html.append(markup);
        return this;
    }

    /** Writes text. */
    HtmlPieces text(CharSequence text) {
        return text(text, 0, text.length());
    }

    /** Writes a part of a text. */
    HtmlPieces text(CharSequence text, int start, int end) {
        HtmlText.append(html, text, start, end);
        int last = end - 1;
        while (last >= start && text.charAt(last) == EmphasisMarks.MARK) {
            last--;
        }
        if (last >= start) {
            lastCharacter = Character.codePointBefore(text, last + 1);
        }
        if (written + html.length() > most) {
            throw new TooMuch();
        }
        return this;
    }

    /** Leaves room for what the page has to say. */
    HtmlPieces gap(Gap gap) {
        endPiece();
        gaps.add(gap);
        return this;
    }

    private void endPiece() {
        written += html.length();
        pieces.add(html.toString());
        html.setLength(0);
    }

    /** The last character of all text so far. */
    int lastCharacter() {
        return lastCharacter;
    }

    /** All that was written. */
    ProseHtml toProse() {
        endPiece();
        return new ProseHtml(List.copyOf(pieces), List.copyOf(gaps));
    }
}
