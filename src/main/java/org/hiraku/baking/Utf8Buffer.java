package org.hiraku.baking;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Bytes of one page in UTF-8, written as characters and used again for the next page.
 *
 * <p>It belongs to one thread. A surrogate without its partner becomes a question mark, as Java
 * itself writes it, so that a page is always valid UTF-8.
 */
public final class Utf8Buffer extends Writer {

    private static final byte[] QUOTE = ascii("&quot;");
    private static final byte[] AMPERSAND = ascii("&amp;");
    private static final byte[] APOSTROPHE = ascii("&#39;");
    private static final byte[] LESS = ascii("&lt;");
    private static final byte[] GREATER = ascii("&gt;");
    private static final int LONGEST_ESCAPE = QUOTE.length;

    /** More fixed texts than a theme has; what comes after them is encoded every time. */
    private static final int MOST_FIXED = 4_096;

    private final Map<char[], byte[]> fixed = new IdentityHashMap<>();
    private byte[] bytes;
    private int length;
    private char pendingHigh;

    /** An empty buffer with room for a page of usual size. */
    public Utf8Buffer() {
        this(32 * 1024);
    }

    /** An empty buffer with room for {@code capacity} bytes; it grows when needed. */
    public Utf8Buffer(int capacity) {
        super();
        bytes = new byte[Math.max(16, capacity)];
    }

    /** Forgets what was written and keeps the room. */
    public void clear() {
        length = 0;
        pendingHigh = 0;
    }

    /** How many bytes have been written. */
    public int length() {
        finishPending();
        return length;
    }

    /** The room itself: the first {@link #length()} bytes are the page; the rest is meaningless. */
    public byte[] bytes() {
        finishPending();
        return bytes;
    }

    /** A copy of the bytes of the page. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes(), length);
    }

    /** A copy of what was written since there were {@code from} bytes. */
    byte[] since(int from) {
        return Arrays.copyOfRange(bytes(), from, length);
    }

    /** Forgets all but the first bytes. */
    void cutTo(int count) {
        length = count;
        pendingHigh = 0;
    }

    /** A stream into this buffer, for files that are written as bytes. */
    public OutputStream asStream() {
        return new OutputStream() {
            @Override
            public void write(int value) {
                makeRoom(1);
                bytes[length++] = (byte) value;
            }

            @Override
            public void write(byte[] given, int offset, int count) {
                makeRoom(count);
                System.arraycopy(given, offset, bytes, length, count);
                length += count;
            }
        };
    }

    /** Writes the page to {@code out}. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes(), 0, length);
    }

    /** The page as text. */
    @Override
    public String toString() {
        return new String(bytes(), 0, length, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int character) {
        makeRoom(6);
        put((char) character);
    }

    /** Writes a fixed text of a template, which hands over the same array for every page. */
    @Override
    public void write(char[] text) {
        byte[] known = fixed.get(text);
        if (known == null) {
            known = new String(text).getBytes(StandardCharsets.UTF_8);
            if (fixed.size() < MOST_FIXED) {
                fixed.put(text, known);
            }
        }
        write(known);
    }

    @Override
    public void write(char[] text, int offset, int count) {
        makeRoom(3L * count + 3);
        int end = offset + count;
        int at = offset;
        while (at < end) {
            byte[] room = bytes;
            int to = length;
            while (at < end && pendingHigh == 0) {
                char c = text[at];
                if (c < 0x80) {
                    room[to++] = (byte) c;
                } else if (c >= 0x800 && !Character.isSurrogate(c)) {
                    room[to++] = (byte) (0xE0 | c >> 12);
                    room[to++] = (byte) (0x80 | c >> 6 & 0x3F);
                    room[to++] = (byte) (0x80 | c & 0x3F);
                } else {
                    break;
                }
                at++;
            }
            length = to;
            if (at < end) {
                put(text[at++]);
            }
        }
    }

    @Override
    public void write(String text, int offset, int count) {
        int end = offset + count;
        if (count == 0) {
            return;
        }
        if (pendingHigh != 0 || Character.isHighSurrogate(text.charAt(end - 1))) {
            write(text.substring(offset, end).toCharArray(), 0, count);
            return;
        }
        String whole = count == text.length() ? text : text.substring(offset, end);
        write(whole.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes that are UTF-8 already. */
    void write(byte[] utf8) {
        write(utf8, 0, utf8.length);
    }

    /** Writes some of such bytes. */
    void write(byte[] utf8, int offset, int count) {
        finishPending();
        makeRoom(count);
        System.arraycopy(utf8, offset, bytes, length, count);
        length += count;
    }

    /** Writes a text as HTML: {@code & < > " '} are escaped. */
    void writeEscaped(String text) {
        finishPending();
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        makeRoom(LONGEST_ESCAPE * (long) utf8.length);
        byte[] room = bytes;
        int to = length;
        for (byte b : utf8) {
            if (b > '>' || b < '"') {
                room[to++] = b;
            } else {
                to = escaped(b, room, to);
            }
        }
        length = to;
    }

    /** Puts a character from the stretch of ASCII in which those that are escaped lie. */
    private static int escaped(byte b, byte[] room, int to) {
        byte[] escape =
                switch (b) {
                    case '"' -> QUOTE;
                    case '&' -> AMPERSAND;
                    case '\'' -> APOSTROPHE;
                    case '<' -> LESS;
                    case '>' -> GREATER;
                    default -> null;
                };
        if (escape == null) {
            room[to] = b;
            return to + 1;
        }
        System.arraycopy(escape, 0, room, to, escape.length);
        return to + escape.length;
    }

    /** Nothing to do: the bytes are already there. */
    @Override
    public void flush() {
        // What FreeMarker flushes is complete as it stands.
    }

    /** Nothing to do: the buffer is used again. */
    @Override
    public void close() {
        // There is nothing to let go of.
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void put(char c) {
        if (pendingHigh != 0) {
            char high = pendingHigh;
            pendingHigh = 0;
            if (Character.isLowSurrogate(c)) {
                putFour(Character.toCodePoint(high, c));
                return;
            }
            bytes[length++] = '?';
        }
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[length++] = '?';
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        } else if (Character.isHighSurrogate(c)) {
            pendingHigh = c;
        } else {
            putThree(c);
        }
    }

    private void putThree(int c) {
        bytes[length++] = (byte) (0xE0 | c >> 12);
        bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | c & 0x3F);
    }

    private void putFour(int c) {
        bytes[length++] = (byte) (0xF0 | c >> 18);
        bytes[length++] = (byte) (0x80 | c >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | c & 0x3F);
    }

    private void finishPending() {
        if (pendingHigh != 0) {
            pendingHigh = 0;
            makeRoom(3);
            bytes[length++] = '?';
        }
    }

    private void makeRoom(long more) {
        long needed = length + more;
        if (needed > bytes.length) {
            if (needed > Integer.MAX_VALUE - 16) {
                throw new IllegalStateException("a page of more than 2 GB");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 16, needed * 2));
        }
    }
}
