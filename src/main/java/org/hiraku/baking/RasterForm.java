package org.hiraku.baking;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hiraku.baking.Mark.Form;

/** What a picture of points is and how large, by its first bytes: PNG or WebP. */
final class RasterForm {

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int HEAD = 30;
    private static final int FOURTEEN_BITS = 0x3FFF;
    private static final int TWENTY_FOUR_BITS = 0xFFFFFF;

    private RasterForm() {}

    /** The form; empty for any other bytes. */
    static Optional<Form> of(byte[] bytes) {
        if (bytes.length < HEAD) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(bytes);
        if (head.getLong(0) == PNG && text(bytes, 12).equals("IHDR")) {
            return Optional.of(new Form("image/png", head.getInt(16), head.getInt(20)));
        }
        if (text(bytes, 0).equals("RIFF") && text(bytes, 8).equals("WEBP")) {
            return webp(text(bytes, 12), head.order(ByteOrder.LITTLE_ENDIAN));
        }
        return Optional.empty();
    }

    /** WebP has three ways of saying its size: RFC 9649, 2.5 to 2.7. */
    private static Optional<Form> webp(String kind, ByteBuffer head) {
        return switch (kind) {
            case "VP8 " ->
                    webp(head.getShort(26) & FOURTEEN_BITS, head.getShort(28) & FOURTEEN_BITS);
            case "VP8L" -> {
                int sizes = head.getInt(21);
                yield webp((sizes & FOURTEEN_BITS) + 1, (sizes >> 14 & FOURTEEN_BITS) + 1);
            }
            case "VP8X" ->
                    webp(
                            (head.getInt(24) & TWENTY_FOUR_BITS) + 1,
                            (head.getInt(26) >>> 8 & TWENTY_FOUR_BITS) + 1);
            default -> Optional.empty();
        };
    }

    private static Optional<Form> webp(int width, int height) {
        return Optional.of(new Form("image/webp", width, height));
    }

    private static String text(byte[] bytes, int from) {
        return new String(bytes, from, 4, StandardCharsets.US_ASCII);
    }
}
