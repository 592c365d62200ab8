package org.hiraku.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Which documents hold a term, written while they are counted: the gap to the document before, in
 * base 32 with the lowest digit first, each digit a letter of Base64 and all but the last of a gap
 * 32 higher (the variable-length quantities of source maps, without a sign).
 *
 * <p>Example: the documents 0, 3 and 40 have the gaps 0, 2 and 36 = 4 + 1 × 32: {@code A}, {@code
 * C} and {@code kB}.
 */
final class Postings {

    private static final byte[] LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
                    .getBytes(StandardCharsets.US_ASCII);

    private static final byte[] NONE = {};
    private static final int DIGIT = 31;
    private static final int MORE = 32;

    private byte[] written = NONE;
    private int length;
    private int last = -1;

    /** Adds a document, once; documents come in order. */
    void add(int document) {
        if (document == last) {
            return;
        }
        int gap = document - last - 1;
        while (gap > DIGIT) {
            write(LETTERS[MORE | gap & DIGIT]);
            gap >>>= 5;
        }
        write(LETTERS[gap]);
        last = document;
    }

    /** Whether the document that came last is this one. */
    boolean endsWith(int document) {
        return last == document;
    }

    /** How many letters they take. */
    int length() {
        return length;
    }

    /** The letters. */
    String written() {
        return new String(written, 0, length, StandardCharsets.ISO_8859_1);
    }

    private void write(byte letter) {
        if (length == written.length) {
            written = Arrays.copyOf(written, Math.max(4, length * 2));
        }
        written[length++] = letter;
    }
}
