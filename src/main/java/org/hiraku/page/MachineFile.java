package org.hiraku.page;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file for machines.
 *
 * @param bytes what writes it
 */
public record MachineFile(Bytes bytes) implements Content {

    /** Writes a file's bytes. */
    @FunctionalInterface
    public interface Bytes {
        /**
         * Writes all bytes and leaves {@code target} open.
         *
         * @throws IOException when {@code target} does
         */
        void writeTo(OutputStream target) throws IOException;
    }

    /** A file with these bytes. */
    public static MachineFile of(byte[] bytes) {
        return new MachineFile(target -> target.write(bytes));
    }
}
