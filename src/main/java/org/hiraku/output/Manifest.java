package org.hiraku.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The list of a published site's files, kept with them as {@value #NAME}.
 *
 * <p>One file a line, by path: SHA-256, size, fingerprint (or {@code -}), path. The last line is
 * the SHA-256 of all before it, so that a list that was cut or touched is none.
 *
 * <pre>
 * hiraku-manifest 1
 * e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0 - .nojekyll
 * sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
 * </pre>
 *
 * @param entries the files by path
 */
public record Manifest(List<ManifestEntry> entries) {

    /** The name of the list in the output folder. */
    public static final String NAME = ".hiraku-manifest";

    private static final byte[] HEAD = "hiraku-manifest 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final String TAIL = "sha256 ";
    private static final int HEX = 64;
    private static final int TAIL_LENGTH = TAIL.length() + HEX + 1;

    /** Keeps an unmodifiable list. */
    public Manifest {
        entries = List.copyOf(entries);
    }

    /**
     * The list of the site in a folder; empty when there is none, or none that can be trusted.
     *
     * @throws IOException when it is there and cannot be read
     */
    public static Optional<Manifest> in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? read(Files.readAllBytes(file))
                : Optional.empty();
    }

    /** Reads a list; empty when the bytes are not one, or were touched. */
    public static Optional<Manifest> read(byte[] bytes) {
        int end = bytes.length - TAIL_LENGTH;
        if (end < HEAD.length
                || !Arrays.equals(bytes, 0, HEAD.length, HEAD, 0, HEAD.length)
                || !ascii(bytes, end, bytes.length).equals(tail(bytes, end))) {
            return Optional.empty();
        }
        try {
            List<ManifestEntry> entries = new ArrayList<>(end / 100);
            int at = HEAD.length;
            while (at < end) {
                int lineEnd = next(bytes, at, '\n');
                entries.add(entry(bytes, at, lineEnd));
                at = lineEnd + 1;
            }
            return Optional.of(new Manifest(entries));
        } catch (IllegalArgumentException notALine) {
            return Optional.empty();
        }
    }

    /** The list as it is kept. */
    public byte[] bytes() {
        int length = HEAD.length + TAIL_LENGTH;
        for (ManifestEntry entry : entries) {
            length += HEX + 24 + entry.fingerprint().length() + entry.path().length();
        }
        StringBuilder lines = new StringBuilder(length);
        lines.append(ascii(HEAD, 0, HEAD.length));
        for (ManifestEntry entry : entries) {
            String fingerprint = entry.fingerprint().isEmpty() ? "-" : entry.fingerprint();
            lines.append(entry.sha256()).append(' ').append(entry.size()).append(' ');
            lines.append(fingerprint).append(' ').append(entry.path()).append('\n');
        }
        byte[] body = lines.toString().getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(body, body.length + TAIL_LENGTH);
        byte[] tail = tail(body, body.length).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(tail, 0, whole, body.length, TAIL_LENGTH);
        return whole;
    }

    private static ManifestEntry entry(byte[] bytes, int from, int to) {
        int size = next(bytes, from, ' ') + 1;
        int fingerprint = next(bytes, size, ' ') + 1;
        int path = next(bytes, fingerprint, ' ') + 1;
        if (size - from != HEX + 1 || path > to) {
            throw new IllegalArgumentException("line");
        }
        ManifestEntry entry =
                new ManifestEntry(
                        ascii(bytes, path, to),
                        ascii(bytes, from, size - 1),
                        Long.parseLong(ascii(bytes, size, fingerprint - 1)),
                        fingerprint(bytes, fingerprint, path - 1));
        OutputPath.check(entry.path());
        return entry;
    }

    private static String fingerprint(byte[] bytes, int from, int to) {
        return to - from == 1 && bytes[from] == '-' ? "" : ascii(bytes, from, to);
    }

    private static int next(byte[] bytes, int from, char c) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == c) {
                return i;
            }
        }
        throw new IllegalArgumentException("line");
    }

    private static String tail(byte[] bytes, int end) {
        return TAIL + Sha256.hex(bytes, end) + "\n";
    }

    private static String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
