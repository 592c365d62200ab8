package org.hiraku.digest;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.HexFormat;

/**
 * The hash by which bytes are known (FIPS 180-4).
 *
 * <p>Java's own digest hashes about 120 MB a second as long as only the quick compiler has seen it,
 * which for a site of many pages is a quarter of the whole build. {@link #hasten} lets every later
 * hash be made by the processor's own instructions; the hashes are the same.
 *
 * <pre>{@code
 * Sha256.hex("abc".getBytes(UTF_8), 3); // ba7816bf 8f01cfea … f20015ad, without the blanks
 * }</pre>
 */
public final class Sha256 {

    /** How many bytes a hash has. */
    public static final int LENGTH = 32;

    /** Who makes the hashes; {@code null} is Java itself. */
    private static volatile Provider maker;

    /** One a thread: making one anew costs as much as hashing a kilobyte. */
    private static final ThreadLocal<MessageDigest> DIGEST =
            ThreadLocal.withInitial(Sha256::digest);

    private Sha256() {}

    /** The hash of some bytes, in hexadecimal. */
    public static String hex(byte[] bytes) {
        return hex(bytes, bytes.length);
    }

    /** The hash of the first bytes of an array, in hexadecimal. */
    public static String hex(byte[] bytes, int length) {
        return HexFormat.of().formatHex(of(bytes, length));
    }

    /** The hash of the first bytes of an array. */
    public static byte[] of(byte[] bytes, int length) {
        MessageDigest digest = here();
        digest.update(bytes, 0, length);
        return digest.digest();
    }

    /**
     * Loads the quick digest in the background, which takes longer than to hash a thousand pages.
     * Where the machine has none, Java's own goes on.
     *
     * @param folder where its native code may lie while it is loaded; nobody else may write there
     */
    public static void hasten(Path folder) {
        Thread loading = new Thread(() -> maker = NativeDigests.load(folder), "quick digest");
        loading.setDaemon(true);
        loading.start();
    }

    /** A digest of one's own, for what comes in parts. */
    static MessageDigest digest() {
        try {
            Provider present = maker;
            return present == null
                    ? MessageDigest.getInstance("SHA-256")
                    : MessageDigest.getInstance("SHA-256", present);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static MessageDigest here() {
        MessageDigest digest = DIGEST.get();
        Provider present = maker;
        if (present != null && digest.getProvider() != present) {
            digest = digest();
            DIGEST.set(digest);
        }
        return digest;
    }
}
