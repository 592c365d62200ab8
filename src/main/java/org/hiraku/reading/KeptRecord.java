package org.hiraku.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * One value that is kept from one run of the program to the next, in a file outside of the site. It
 * may be lost at any time: a damaged file, and one of another program, holds nothing.
 *
 * @param <T> what is kept: a record of what {@link RecordCodec} knows
 */
public final class KeptRecord<T> {

    private static final String NAME = "kept";

    private final Optional<Path> file;
    private final String program;
    private final Class<T> type;

    /**
     * A value in a file.
     *
     * @param file where it lies; nobody but the user who runs the program may write there. Empty
     *     when nothing is kept
     * @param program what the program's own bytes are known by
     * @param type what is kept
     */
    public KeptRecord(Optional<Path> file, String program, Class<T> type) {
        this.file = file;
        this.program = program;
        this.type = type;
    }

    /** What was kept under a key. */
    public Optional<T> read(String key) {
        try {
            return file.flatMap(it -> CachedRecords.in(it, program).entry(NAME, key))
                    .map(in -> type.cast(new RecordCodec().of(type).read(in)));
        } catch (RuntimeException notWhatThisProgramWrote) {
            return Optional.empty();
        }
    }

    /** Keeps a value in place of the former one; a machine that would not have it is none worse. */
    public void keep(String key, T value) {
        if (file.isEmpty()) {
            return;
        }
        CachedRecords.Writer writer = new CachedRecords.Writer(program, CachedRecords.NONE);
        writer.add(NAME, key, out -> new RecordCodec().of(type).write(value, out));
        Path whole = file.get().resolveSibling(file.get().getFileName() + ".new");
        try {
            Files.write(whole, writer.bytes());
            Files.move(whole, file.get(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException withoutThen) {
            return;
        }
    }
}
