package org.hiraku.output;

/**
 * One file of a published site.
 *
 * @param path where it lies below the output folder
 * @param sha256 the SHA-256 of its bytes in hexadecimal
 * @param size its size in bytes
 */
public record ManifestEntry(String path, String sha256, long size) {

    /** Whether both stand for the same bytes. */
    boolean sameBytes(ManifestEntry other) {
        return size == other.size && sha256.equals(other.sha256);
    }
}
