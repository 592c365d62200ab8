package org.hiraku.command;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over parts that cannot run into one another, in hexadecimal. */
final class Hash {

    private final MessageDigest digest = digest();
    private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);

    /** The hash of some bytes. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Adds a text. */
    Hash add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds some bytes, their number first. */
    Hash add(byte[] bytes) {
        length.clear();
        digest.update(length.putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }

    /** The hash of all that was added; the next one starts empty. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The same as bytes. */
    byte[] bytes() {
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
