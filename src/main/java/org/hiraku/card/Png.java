package org.hiraku.card;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes the pixels of a sheet as a PNG with a palette.
 *
 * <p>They are packed by a DEFLATE written in Java, not by the machine's: the machines' libraries
 * differ in the bytes they make of the same pixels.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">PNG specification</a>
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private static final byte BITS = 4;
    private static final byte WITH_PALETTE = 3;
    private static final int LEVEL = 3;

    private Png() {}

    static byte[] of(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(32_000);
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(Card.WIDTH).putInt(Card.HEIGHT);
        chunk(out, "IHDR", header.put(BITS).put(WITH_PALETTE).array());
        chunk(out, "PLTE", Ink.palette());
        chunk(out, "IDAT", packed(rows(sheet.pixels())));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Two pixels a byte, each row after a byte that says that it stands as it is. */
    private static byte[] rows(byte[] pixels) {
        int width = Card.WIDTH / 2;
        byte[] rows = new byte[Card.HEIGHT * (width + 1)];
        for (int y = 0; y < Card.HEIGHT; y++) {
            int from = y * Card.WIDTH;
            int to = y * (width + 1) + 1;
            for (int x = 0; x < width; x++) {
                rows[to + x] = (byte) (pixels[from + 2 * x] << 4 | pixels[from + 2 * x + 1]);
            }
        }
        return rows;
    }

    private static byte[] packed(byte[] rows) {
        try {
            Deflater deflater = new Deflater(LEVEL);
            deflater.setInput(rows);
            ByteArrayOutputStream packed = new ByteArrayOutputStream(32_000);
            byte[] part = new byte[32_000];
            int state;
            do {
                deflater.setOutput(part);
                state = deflater.deflate(JZlib.Z_FINISH);
                packed.write(part, 0, part.length - deflater.getAvailOut());
            } while (state == JZlib.Z_OK);
            deflater.end();
            if (state != JZlib.Z_STREAM_END) {
                throw new IllegalStateException("deflate: " + state);
            }
            return packed.toByteArray();
        } catch (GZIPException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] bytes) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(bytes);
        out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
        out.writeBytes(type);
        out.writeBytes(bytes);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
