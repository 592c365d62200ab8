package org.hiraku.output;

/**
 * One file of a published site.
 *
 * @param path where it lies below the output folder
 * @param sha256 the SHA-256 of its bytes in hexadecimal
 * @param size its size in bytes
 * @param fingerprint what the builder wants to know it by: when it is the same again, so is the
 *     file; empty when there is none
 */
public record ManifestEntry(String path, String sha256, long size, String fingerprint) {

    private static final int LONGEST_FINGERPRINT = 128;

    /**
     * Refuses a fingerprint that does not fit a line.
     *
     * @throws IllegalArgumentException when it holds anything but visible ASCII, or too much of it
     */
    public ManifestEntry {
        if (fingerprint.length() > LONGEST_FINGERPRINT
                || !fingerprint.chars().allMatch(c -> c > ' ' && c < 127)
                || fingerprint.equals("-")) {
            throw new IllegalArgumentException("fingerprint " + fingerprint);
        }
    }

    /** Whether both stand for the same bytes. */
    boolean sameBytes(ManifestEntry other) {
        return size == other.size && sha256.equals(other.sha256);
    }
}
