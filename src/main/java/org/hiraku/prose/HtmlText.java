package org.hiraku.prose;

/** Text as it is written into HTML. */
final class HtmlText {

    private HtmlText() {}

    /** Appends text so that it stays text, in an element and in a quoted attribute alike. */
    static void append(StringBuilder out, CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case EmphasisMarks.MARK -> {
                    // It stood for no character.
                }
                default -> out.append(c);
            }
        }
    }

    /** Appends the whole of a text. */
    static void append(StringBuilder out, CharSequence text) {
        append(out, text, 0, text.length());
    }
}
