package org.hiraku.page;

/** Descriptions for search engines and previews. */
final class Descriptions {

    private static final int LONGEST = 200;

    private Descriptions() {}

    /** At most 200 characters, cut with an ellipsis, never inside a character. */
    static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
