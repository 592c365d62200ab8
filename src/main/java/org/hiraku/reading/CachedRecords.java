package org.hiraku.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hiraku.digest.Sha256;

/**
 * The file in which parsed records are kept: a head with what the program is known by, where each
 * record lies, the records, and the SHA-256 of all that.
 */
final class CachedRecords {

    /** No records. */
    static final CachedRecords NONE = new CachedRecords(new byte[0], Map.of());

    private static final String HEAD = "hiraku-records 1";

    private final byte[] bytes;
    private final Map<String, Entry> entries;

    private CachedRecords(byte[] bytes, Map<String, Entry> entries) {
        this.bytes = bytes;
        this.entries = entries;
    }

    private record Entry(String key, int from, int to) {}

    /** What a file holds; nothing when it is not whole, or another program wrote it. */
    static CachedRecords in(Path file, String program) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? of(Files.readAllBytes(file), program)
                    : NONE;
        } catch (IOException | RuntimeException | OutOfMemoryError doubtful) {
            return NONE;
        }
    }

    /**
     * What some bytes hold.
     *
     * @throws RuntimeException when they are whole and yet nothing that this program wrote
     */
    static CachedRecords of(byte[] bytes, String program) {
        int end = bytes.length - Sha256.LENGTH;
        if (end < 0
                || !Arrays.equals(
                        Sha256.of(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length))) {
            return NONE;
        }
        Unpacking in = new Unpacking(bytes, 0, end);
        if (!in.text().equals(HEAD) || !in.text().equals(program)) {
            return NONE;
        }
        int count = in.count();
        List<String> names = new ArrayList<>(count);
        List<String> keys = new ArrayList<>(count);
        int[] lengths = new int[count];
        for (int i = 0; i < count; i++) {
            names.add(in.text());
            keys.add(in.text());
            lengths[i] = in.size();
        }
        Map<String, Entry> entries = new HashMap<>(count * 4 / 3 + 1);
        for (int i = 0; i < count; i++) {
            int from = in.at();
            in.skip(lengths[i]);
            entries.put(names.get(i), new Entry(keys.get(i), from, in.at()));
        }
        return new CachedRecords(bytes, entries);
    }

    /** Whether there is a record of a name under a key. */
    boolean has(String name, String key) {
        Entry entry = entries.get(name);
        return entry != null && entry.key().equals(key);
    }

    /** The record of a name under a key, to be read. */
    Optional<Unpacking> entry(String name, String key) {
        return has(name, key)
                ? Optional.of(
                        new Unpacking(bytes, entries.get(name).from(), entries.get(name).to()))
                : Optional.empty();
    }

    /** Puts such a file together; what is known already is copied as it is. */
    static final class Writer {

        private final String program;
        private final CachedRecords known;
        private final Packed heads = new Packed();
        private final Packed records = new Packed();
        private int count;

        Writer(String program, CachedRecords known) {
            this.program = program;
            this.known = known;
        }

        /** Adds the record of a name under a key. */
        void add(String name, String key, Consumer<Packed> record) {
            int before = records.length();
            if (known.has(name, key)) {
                Entry entry = known.entries.get(name);
                records.raw(known.bytes, entry.from(), entry.to() - entry.from());
            } else {
                record.accept(records);
            }
            heads.text(name);
            heads.text(key);
            heads.size(records.length() - before);
            count++;
        }

        /** The file. */
        byte[] bytes() {
            Packed file = new Packed();
            file.text(HEAD);
            file.text(program);
            file.size(count);
            file.append(heads);
            file.append(records);
            byte[] unsealed = file.bytes();
            file.raw(Sha256.of(unsealed, unsealed.length), 0, Sha256.LENGTH);
            return file.bytes();
        }
    }
}
