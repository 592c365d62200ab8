package org.hiraku.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads what {@link Packed} wrote. Short texts that come again and again, as language tags, are
 * made once.
 */
final class Unpacking {

    private static final int SHORT = 16;

    /** Texts by a few bits of their hash, of every thread: which one stays does not matter. */
    private static final String[] KNOWN = new String[1024];

    private final byte[] bytes;
    private final int end;
    private int at;

    /**
     * Reads a part of some bytes.
     *
     * @throws IndexOutOfBoundsException from any method, where the part ends too soon
     */
    Unpacking(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** Whether all was read. */
    boolean isAtEnd() {
        return at == end;
    }

    /** Where the next value starts. */
    int at() {
        return at;
    }

    /** Passes over some bytes. */
    void skip(int count) {
        if (count > end - at) {
            throw new IndexOutOfBoundsException("count " + count);
        }
        at += count;
    }

    /** A number from 0 on that counts something. */
    int size() {
        long size = unsigned();
        if (size < 0 || size > Integer.MAX_VALUE) {
            throw new IndexOutOfBoundsException("size " + size);
        }
        return (int) size;
    }

    /** The number of things that follow, of which each takes at least a byte. */
    int count() {
        int count = size();
        if (count > end - at) {
            throw new IndexOutOfBoundsException("count " + count);
        }
        return count;
    }

    /** A number of either sign. */
    long number() {
        long written = unsigned();
        return written >>> 1 ^ -(written & 1);
    }

    /** A number of either sign that is an {@code int}. */
    int smallNumber() {
        return Math.toIntExact(number());
    }

    /** A text. */
    String text() {
        int length = count();
        int from = at;
        at += length;
        if (length > SHORT) {
            return new String(bytes, from, length, StandardCharsets.UTF_8);
        }
        int hash = length;
        for (int i = from; i < at; i++) {
            hash = hash * 31 + bytes[i];
        }
        int slot = (hash ^ hash >>> 8 ^ hash >>> 16) & KNOWN.length - 1;
        String text = KNOWN[slot];
        if (text == null || !isWritten(text, from, length)) {
            text = new String(bytes, from, length, StandardCharsets.UTF_8);
            KNOWN[slot] = text;
        }
        return text;
    }

    /** Whether an ASCII text is the one written; of any other nothing is known. */
    private boolean isWritten(String text, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** A decimal. */
    BigDecimal decimal() {
        boolean isShort = size() == 1;
        int scale = smallNumber();
        return isShort
                ? BigDecimal.valueOf(number(), scale)
                : new BigDecimal(new BigInteger(bytes()), scale);
    }

    /** Bytes behind their number. */
    byte[] bytes() {
        int count = count();
        skip(count);
        return Arrays.copyOfRange(bytes, at - count, at);
    }

    private long unsigned() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            if (at >= end) {
                throw new IndexOutOfBoundsException("end");
            }
            byte next = bytes[at++];
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IndexOutOfBoundsException("number");
    }
}
