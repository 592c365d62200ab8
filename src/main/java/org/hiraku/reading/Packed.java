package org.hiraku.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Values written one after the other in few bytes: small numbers take one, text its UTF-8 behind
 * its length.
 */
final class Packed {

    private byte[] bytes = new byte[512];
    private int length;

    /** What was written, in an array of its own. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** How many bytes were written. */
    int length() {
        return length;
    }

    /** Adds what was written elsewhere. */
    void append(Packed other) {
        raw(other.bytes, 0, other.length);
    }

    /** A number from 0 on: 7 bits a byte, the least first. */
    void size(long number) {
        long rest = number;
        makeRoom(10);
        while (rest >>> 7 != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** A number of either sign: 0, -1, 1, -2 are told as 0, 1, 2, 3. */
    void number(long number) {
        size(number << 1 ^ number >> 63);
    }

    /** A text; it holds no lone surrogates, which the reader refuses. */
    void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A decimal with all its digits: 65.0 stays 65.0. */
    void decimal(BigDecimal decimal) {
        BigInteger digits = decimal.unscaledValue();
        boolean isShort = digits.bitLength() < Long.SIZE;
        size(isShort ? 1 : 0);
        number(decimal.scale());
        if (isShort) {
            number(digits.longValueExact());
        } else {
            bytes(digits.toByteArray());
        }
    }

    /** Bytes behind their number. */
    void bytes(byte[] more) {
        size(more.length);
        raw(more, 0, more.length);
    }

    /** Bytes whose number is known. */
    void raw(byte[] from, int start, int count) {
        makeRoom(count);
        System.arraycopy(from, start, bytes, length, count);
        length += count;
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
