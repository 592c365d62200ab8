package org.hiraku.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hiraku.digest.Sha256;

/**
 * The share images of former builds, each under the hash of what it says and of the program that
 * drew it, so that an image is never drawn again while its content is the same.
 *
 * <p>Each file ends with its SHA-256; in doubt there is none. Any number of threads may ask.
 *
 * @param folder where they lie; empty when nothing is kept
 */
record CardCache(Optional<Path> folder) {

    private static final int HEX = 64;

    /** Nothing is kept. */
    static CardCache none() {
        return new CardCache(Optional.empty());
    }

    /** The image under a key. */
    Optional<byte[]> find(String key) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = folder.get().resolve(key);
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? whole(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException doubtful) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> whole(byte[] bytes) {
        int end = bytes.length - HEX;
        return end > 0 && Arrays.equals(hash(bytes, end), Arrays.copyOfRange(bytes, end, end + HEX))
                ? Optional.of(Arrays.copyOf(bytes, end))
                : Optional.empty();
    }

    private static byte[] hash(byte[] bytes, int length) {
        return Sha256.hex(bytes, length).getBytes(StandardCharsets.US_ASCII);
    }

    /** Keeps an image; a machine that would not have it is none the worse. */
    void keep(String key, byte[] image) {
        if (folder.isEmpty()) {
            return;
        }
        byte[] bytes = Arrays.copyOf(image, image.length + HEX);
        System.arraycopy(hash(image, image.length), 0, bytes, image.length, HEX);
        try {
            Files.createDirectories(folder.get());
            Path whole = Files.createTempFile(folder.get(), "new-", "");
            Files.write(whole, bytes);
            Files.move(whole, folder.get().resolve(key), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException withoutThen) {
            return;
        }
    }

    /** Forgets every image but those under these keys. */
    void forgetAllBut(Set<String> keys) {
        if (folder.isEmpty()) {
            return;
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            List<Path> idle =
                    files.filter(file -> !keys.contains(file.getFileName().toString())).toList();
            for (Path file : idle) {
                Files.deleteIfExists(file);
            }
        } catch (IOException nothingLost) {
            return;
        }
    }
}
