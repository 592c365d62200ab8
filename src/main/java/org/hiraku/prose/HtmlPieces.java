package org.hiraku.prose;

import java.util.ArrayList;
import java.util.List;

/** HTML as it is being written, parted where the way to the home page belongs. */
final class HtmlPieces {

    /** Thrown when far more HTML would come out than the text is worth. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("more HTML than the text is worth", null, false, false);
        }
    }

    private final List<String> pieces = new ArrayList<>(1);
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

    /** Leaves room for the way to the home page. */
    HtmlPieces wayHome() {
        written += html.length();
        pieces.add(html.toString());
        html.setLength(0);
        return this;
    }

    /** The last character of all text so far. */
    int lastCharacter() {
        return lastCharacter;
    }

    /** All that was written. */
    ProseHtml toProse() {
        wayHome();
        return new ProseHtml(List.copyOf(pieces), "./");
    }
}
