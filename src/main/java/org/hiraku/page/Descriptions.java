package org.hiraku.page;

/** Descriptions for search engines and previews. */
final class Descriptions {

    private static final int LONGEST = 200;

    private Descriptions() {}

    /** A Markdown text up to its first blank line: enough to describe a page. */
    static String opening(String markdown) {
        int blank = markdown.indexOf("\n\n");
        return blank <= 0 ? markdown : markdown.substring(0, blank);
    }

    /** At most 200 characters, cut with an ellipsis, never inside a character. */
    static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
