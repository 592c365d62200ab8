package org.hiraku.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.digest.Sha256;

/**
 * What this machine itself published last into an output folder: a mark of every file. It lies
 * outside of the output and of the site, where nobody else can write, because whoever can bring
 * files into a site's repository could bring an output and its list of files too.
 *
 * <p>It counts only for the very list of files that it was written for. In doubt there is none, and
 * every file is compared byte by byte.
 */
final class PublishedHere {

    private static final String HEAD = "hiraku-published 1\n";
    private static final int HEX = 64;

    private final List<ManifestEntry> entries;
    private final List<FileMark> marks;

    private PublishedHere(List<ManifestEntry> entries, List<FileMark> marks) {
        this.entries = entries;
        this.marks = marks;
    }

    /** The marks of a published site; none when they are of another, or not whole. */
    static PublishedHere in(Path file, PublishedTree site) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? of(Files.readAllBytes(file), site.list(), site.entries())
                    : none();
        } catch (IOException | RuntimeException doubtful) {
            return none();
        }
    }

    /** No marks. */
    static PublishedHere none() {
        return new PublishedHere(List.of(), List.of());
    }

    /**
     * The marks in some bytes.
     *
     * @throws RuntimeException when they are whole and yet no marks
     */
    static PublishedHere of(byte[] bytes, byte[] list, List<ManifestEntry> entries) {
        int end = bytes.length - HEX;
        if (end < HEAD.length() || !text(bytes, end, HEX).equals(Sha256.hex(bytes, end))) {
            return none();
        }
        String head = HEAD + Manifest.hash(list);
        if (!text(bytes, 0, head.length()).equals(head)) {
            return none();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, head.length(), end - head.length());
        List<FileMark> marks = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            long time = in.getLong();
            int key = in.getInt();
            int length = in.get();
            marks.add(new FileMark(text(bytes, in.position(), length), time, key));
            in.position(in.position() + length);
        }
        return new PublishedHere(entries, marks);
    }

    /** The mark of the file at a path, when this machine published one. */
    Optional<FileMark> mark(String path) {
        ManifestEntry asked = new ManifestEntry(path, "", 0);
        int at =
                Collections.binarySearch(entries, asked, Comparator.comparing(ManifestEntry::path));
        return at < 0 ? Optional.empty() : Optional.of(marks.get(at));
    }

    /**
     * Writes the marks of a site that was published now. A machine that would not have it is none
     * the worse.
     *
     * @param list its list of files
     * @param entries the files of that list in its order
     * @param marks the mark of each by its path
     */
    static void write(
            Path file, byte[] list, List<ManifestEntry> entries, Map<String, FileMark> marks) {
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(whole, bytes(list, entries, marks));
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException withoutThen) {
            return;
        }
    }

    static byte[] bytes(byte[] list, List<ManifestEntry> entries, Map<String, FileMark> marks) {
        String head = HEAD + Manifest.hash(list);
        int length = head.length() + HEX;
        for (ManifestEntry entry : entries) {
            length += Long.BYTES + Integer.BYTES + 1;
            length += marks.get(entry.path()).fingerprint().length();
        }
        ByteBuffer out = ByteBuffer.allocate(length).put(ascii(head));
        for (ManifestEntry entry : entries) {
            FileMark mark = marks.get(entry.path());
            out.putLong(mark.time()).putInt(mark.key());
            out.put((byte) mark.fingerprint().length()).put(ascii(mark.fingerprint()));
        }
        return out.put(ascii(Sha256.hex(out.array(), out.position()))).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
}
