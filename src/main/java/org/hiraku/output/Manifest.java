package org.hiraku.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.hiraku.digest.Sha256;

/**
 * The list of a published site's files, kept with them as {@value #NAME}.
 *
 * <p>One file a line, by path: SHA-256, size, path. The last line is the SHA-256 of all before it,
 * so that a list that was cut or touched is none. It is the same on every machine.
 *
 * <pre>
 * hiraku-manifest 2
 * e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0 .nojekyll
 * sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
 * </pre>
 *
 * @param entries the files by path
 */
public record Manifest(List<ManifestEntry> entries) {

    /** The name of the list in the output folder. */
    public static final String NAME = ".hiraku-manifest";

    private static final byte[] HEAD = "hiraku-manifest 2\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern OTHER_HEAD = Pattern.compile("hiraku-manifest [0-9]{1,6}\n");
    private static final String TAIL = "sha256 ";
    private static final int HEX = 64;
    private static final int TAIL_LENGTH = TAIL.length() + HEX + 1;
    private static final long LONGEST_TICK = TimeUnit.MILLISECONDS.toNanos(40);
    private static final long PAUSE = TimeUnit.MICROSECONDS.toNanos(200);

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
        return bytesIn(folder).flatMap(Manifest::read);
    }

    /** The bytes of the list in a folder; empty when they are not one, or were touched. */
    static Optional<byte[]> bytesIn(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readAllBytes(file)).filter(Manifest::isList)
                : Optional.empty();
    }

    /**
     * Writes a list into a folder whose files are all written, at an instant of its own: what is as
     * old as the list was touched after it. Where the system counts time in ticks, that takes up to
     * one tick; where it counts in seconds, the list is not waited for, and the next build looks at
     * more files than it need.
     */
    static void write(Path folder, byte[] list) throws IOException {
        Path file = folder.resolve(NAME);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(list);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            FileTime atFirst = Files.getLastModifiedTime(file);
            long end = System.nanoTime() + LONGEST_TICK;
            while (Files.getLastModifiedTime(file).equals(atFirst) && System.nanoTime() < end) {
                LockSupport.parkNanos(PAUSE);
                channel.write(ByteBuffer.wrap(list, list.length - 1, 1), list.length - 1L);
            }
        }
    }

    /** Whether a folder has the list of another version of the program, in a form of its own. */
    static boolean isOfOtherForm(Path folder) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(NAME));
        String head = ascii(bytes, 0, Math.min(bytes.length, HEAD.length + 8));
        return OTHER_HEAD.matcher(head).lookingAt()
                && !head.startsWith(ascii(HEAD, 0, HEAD.length));
    }

    /** Reads a list; empty when the bytes are not one, or were touched. */
    public static Optional<Manifest> read(byte[] bytes) {
        if (!isList(bytes)) {
            return Optional.empty();
        }
        try {
            int end = linesEnd(bytes);
            List<ManifestEntry> entries = new ArrayList<>(end / 100);
            int at = linesStart();
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

    /** Whether the bytes have a list's head, whole lines, and the hash of all that at their end. */
    static boolean isList(byte[] bytes) {
        int end = linesEnd(bytes);
        return end >= HEAD.length
                && Arrays.equals(bytes, 0, HEAD.length, HEAD, 0, HEAD.length)
                && bytes[end - 1] == '\n'
                && ascii(bytes, end, bytes.length).equals(tail(bytes, end));
    }

    /** The hash at the end of a list, in hexadecimal, which tells it from every other. */
    static String hash(byte[] list) {
        return ascii(list, list.length - 1 - HEX, list.length - 1);
    }

    /** Where the lines of files start in a list. */
    static int linesStart() {
        return HEAD.length;
    }

    /** Where they end. */
    static int linesEnd(byte[] bytes) {
        return bytes.length - TAIL_LENGTH;
    }

    /** The list as it is kept. */
    public byte[] bytes() {
        int length = HEAD.length + TAIL_LENGTH;
        for (ManifestEntry entry : entries) {
            length += HEX + 24 + entry.path().length();
        }
        byte[] lines = Arrays.copyOf(HEAD, length);
        int at = HEAD.length;
        for (ManifestEntry entry : entries) {
            at = put(entry.sha256(), ' ', lines, at);
            at = put(Long.toString(entry.size()), ' ', lines, at);
            at = put(entry.path(), '\n', lines, at);
        }
        int end = put(tail(lines, at), lines, at);
        return Arrays.copyOf(lines, end);
    }

    private static int put(String ascii, char after, byte[] lines, int at) {
        int end = put(ascii, lines, at);
        lines[end] = (byte) after;
        return end + 1;
    }

    private static int put(String ascii, byte[] lines, int at) {
        for (int i = 0; i < ascii.length(); i++) {
            lines[at + i] = (byte) ascii.charAt(i);
        }
        return at + ascii.length();
    }

    private static ManifestEntry entry(byte[] bytes, int from, int to) {
        int size = next(bytes, from, ' ') + 1;
        int path = next(bytes, size, ' ') + 1;
        if (size - from != HEX + 1 || path > to) {
            throw new IllegalArgumentException("line");
        }
        ManifestEntry entry =
                new ManifestEntry(
                        ascii(bytes, path, to),
                        ascii(bytes, from, size - 1),
                        Long.parseLong(ascii(bytes, size, path - 1)));
        OutputPath.check(entry.path());
        return entry;
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
