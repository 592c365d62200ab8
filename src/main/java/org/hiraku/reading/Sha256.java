package org.hiraku.reading;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which the bytes of files are known. */
final class Sha256 {

    /** How many bytes it has. */
    static final int LENGTH = 32;

    /** One a thread: making one anew costs as much as hashing a small file. */
    private static final ThreadLocal<MessageDigest> DIGEST =
            ThreadLocal.withInitial(Sha256::digest);

    private Sha256() {}

    /** The hash of some bytes, in hexadecimal. */
    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(DIGEST.get().digest(bytes));
    }

    /** The hash of the first bytes of an array. */
    static byte[] of(byte[] bytes, int length) {
        MessageDigest digest = DIGEST.get();
        digest.update(bytes, 0, length);
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
