package org.hiraku.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A glance at git's list of the files it tracks, to tell without opening the repository that a
 * folder far below it, as one with made-up sites to measure, has nothing to do with it.
 *
 * @see <a href="https://git-scm.com/docs/index-format">the list's format</a>
 */
final class TrackedFiles {

    /** A longer list is left to git itself. */
    private static final long LIST_BYTES = 64 * 1024 * 1024;

    private static final int HEAD = 12;
    private static final int FLAGS = 60;
    private static final int LONGER_FLAGS = 0x4000;
    private static final int LENGTH = 0xFFF;

    private final ByteBuffer list;
    private final byte[] folder;

    private TrackedFiles(byte[] list, String folder) {
        this.list = ByteBuffer.wrap(list);
        this.folder = (folder + "/").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether any file below a folder may be tracked; false only when none is. */
    static boolean mayHold(Path git, String folder) throws IOException {
        Path list = git.resolve("index");
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)
                || Files.size(list) > LIST_BYTES) {
            return true;
        }
        try {
            return new TrackedFiles(Files.readAllBytes(list), folder).mayHold();
        } catch (IndexOutOfBoundsException otherThanExpected) {
            return true;
        }
    }

    /** In doubt it may: a list of another version, or one that goes on in another file. */
    private boolean mayHold() {
        int version = list.getInt(4);
        if (version != 2 && version != 3) {
            return true;
        }
        int at = HEAD;
        for (int file = list.getInt(8); file > 0; file--) {
            int flags = list.getShort(at + FLAGS);
            int name = at + FLAGS + ((flags & LONGER_FLAGS) == 0 ? 2 : 4);
            int length = flags & LENGTH;
            if (length == LENGTH || list.get(name + length) != 0 || isBelow(name, length)) {
                return true;
            }
            at += (name - at + length + 8) / 8 * 8;
        }
        return goesOnElsewhere(at);
    }

    private boolean isBelow(int name, int length) {
        return length > folder.length
                && Arrays.equals(
                        list.array(), name, name + folder.length, folder, 0, folder.length);
    }

    /** Behind the files stand parts with a name and a size, and last a hash. */
    private boolean goesOnElsewhere(int behindFiles) {
        int at = behindFiles;
        while (at + 28 <= list.limit()) {
            String part = new String(list.array(), at, 4, StandardCharsets.US_ASCII);
            int size = list.getInt(at + 4);
            if (part.equals("link") || part.equals("sdir") || size < 0) {
                return true;
            }
            at += 8 + size;
        }
        return false;
    }
}
