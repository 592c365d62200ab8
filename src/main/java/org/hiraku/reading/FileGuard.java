package org.hiraku.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Reads the bytes of a file without following a link and without reading more than it may hold. */
final class FileGuard {

    /** How many bytes a YAML file may have: 1 MiB. */
    static final long YAML_BYTES = 1024 * 1024;

    /** How many bytes a CSV file may have: 64 MiB. */
    static final long CSV_BYTES = 64 * 1024 * 1024;

    private FileGuard() {}

    /**
     * The bytes of a file; never more than {@code limit + 1}, so that one more than the limit means
     * that it grew.
     *
     * @throws IOException when it cannot be read, or is a link
     */
    static byte[] bytes(Path location, long size, long limit) throws IOException {
        try (SeekableByteChannel channel =
                Files.newByteChannel(
                        location, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(size, limit) + 1);
            while (channel.read(buffer) >= 0) {
                if (!buffer.hasRemaining()) {
                    if (buffer.capacity() > limit) {
                        break;
                    }
                    int larger = (int) Math.min(buffer.capacity() * 2L, limit + 1);
                    buffer =
                            ByteBuffer.wrap(Arrays.copyOf(buffer.array(), larger))
                                    .position(buffer.position());
                }
            }
            return Arrays.copyOf(buffer.array(), buffer.position());
        }
    }
}
