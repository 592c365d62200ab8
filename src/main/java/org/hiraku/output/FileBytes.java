package org.hiraku.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** What a file holds. */
final class FileBytes {

    private FileBytes() {}

    /** Whether a file holds these bytes and no more; not when it cannot be read. */
    static boolean are(Path file, byte[] buffer, int length) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer found = ByteBuffer.allocate(length + 1);
            while (found.hasRemaining() && channel.read(found) >= 0) {}
            return Arrays.equals(found.array(), 0, found.position(), buffer, 0, length);
        } catch (FileSystemException goneOrHidden) {
            return false;
        }
    }
}
