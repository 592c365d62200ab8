package org.hiraku.prose;

/**
 * Lets emphasis end beside Japanese punctuation, as in {@code **「強調」**です}.
 *
 * <p>CommonMark tells from the characters around {@code **} whether it opens or closes emphasis,
 * and takes for granted that a closing one is followed by a space. Japanese puts none there, so
 * beside a Japanese character punctuation is made to count as a letter: a mark that is no character
 * is put between the two, and left out again of all that is written.
 */
final class EmphasisMarks {

    /** Counts as a letter to CommonMark and is never written. */
    static final char MARK = '\uFDD0';

    private EmphasisMarks() {}

    /** The Markdown with marks beside its {@code *}, where they are needed. */
    static String put(String markdown) {
        String clean = markdown.indexOf(MARK) < 0 ? markdown : markdown.replace(MARK, '\uFFFD');
        int star = clean.indexOf('*');
        if (star < 0) {
            return clean;
        }
        StringBuilder marked = new StringBuilder(clean.length() + 16);
        int done = 0;
        while (star >= 0) {
            int end = star;
            while (end < clean.length() && clean.charAt(end) == '*') {
                end++;
            }
            marked.append(clean, done, star);
            append(marked, clean, star, end);
            done = end;
            star = clean.indexOf('*', end);
        }
        return marked.append(clean, done, clean.length()).toString();
    }

    private static void append(StringBuilder marked, String text, int start, int end) {
        int before = start == 0 ? '\n' : text.codePointBefore(start);
        int after = end == text.length() ? '\n' : text.codePointAt(end);
        boolean beside =
                before != '\\' && (Japanese.isJapanese(before) || Japanese.isJapanese(after));
        if (beside && isPunctuation(before)) {
            marked.append(MARK);
        }
        marked.append(text, start, end);
        if (beside && isPunctuation(after)) {
            marked.append(MARK);
        }
    }

    private static boolean isPunctuation(int c) {
        return c > ' ' && !Character.isLetterOrDigit(c) && !Character.isSpaceChar(c);
    }
}
