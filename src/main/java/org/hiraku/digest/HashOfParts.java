package org.hiraku.digest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** SHA-256 over parts that cannot run into one another, in hexadecimal. */
public final class HashOfParts {

    private final MessageDigest digest = Sha256.digest();
    private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);

    /** Adds a text. */
    public HashOfParts add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds some bytes, their number first. */
    public HashOfParts add(byte[] bytes) {
        length.clear();
        digest.update(length.putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }

    /** The hash of all that was added; the next one starts empty. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The same as bytes. */
    public byte[] bytes() {
        return digest.digest();
    }
}
