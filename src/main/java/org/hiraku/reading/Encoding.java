package org.hiraku.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which encoding bytes are in that should have been UTF-8. */
final class Encoding {

    private Encoding() {}

    /** The encoding that the first bytes give away, UTF-8 aside. */
    static Optional<String> marked(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of("UTF-32");
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF) || isNullEveryOther(bytes)) {
            return Optional.of("UTF-16");
        }
        return Optional.empty();
    }

    /** Whether text was in ISO-2022-JP, whose escape sequences are UTF-8 by chance. */
    static boolean switchesToJapanese(String text) {
        return text.indexOf('\u001B') >= 0
                && (text.contains("\u001B$B") || text.contains("\u001B$@"));
    }

    /**
     * The likeliest encoding of bytes that are not UTF-8; nothing when none fits, or when it is
     * UTF-8 that was damaged.
     */
    static Optional<String> guessed(byte[] bytes) {
        if (isDamagedUtf8(bytes)) {
            return Optional.empty();
        }
        Optional<String> shiftJis = decoded(bytes, "windows-31j");
        Optional<String> eucJp = decoded(bytes, "EUC-JP");
        if (shiftJis.isPresent() && eucJp.isPresent()) {
            return Optional.of(
                    oddities(shiftJis.get()) <= oddities(eucJp.get()) ? "Shift_JIS" : "EUC-JP");
        }
        if (shiftJis.isPresent()) {
            return Optional.of("Shift_JIS");
        }
        return eucJp.map(text -> "EUC-JP");
    }

    /**
     * Whether Japanese letters outnumber the faults when it is read as UTF-8: in another encoding
     * hardly a letter would be sound.
     */
    private static boolean isDamagedUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long sound = text.chars().filter(c -> c >= 0x3000 && c < 0xA000).count();
        return sound > 0 && sound >= broken;
    }

    /** How many characters of the text stand before the first byte that is not UTF-8. */
    static int soundLength(byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        return result.isError() ? text.position() : -1;
    }

    private static Optional<String> decoded(byte[] bytes, String charset) {
        if (!Charset.isSupported(charset)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Charset.forName(charset)
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Half-width kana and rare signs, which text in the wrong encoding is full of. */
    private static long oddities(String text) {
        return text.chars().filter(c -> c >= 0xFF61 && c <= 0xFF9F || c < 0x20 && c > '\r').count();
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** ASCII in UTF-16 without a mark: every other byte is 0. */
    private static boolean isNullEveryOther(byte[] bytes) {
        return bytes.length >= 4
                && (bytes[0] == 0 && bytes[2] == 0 && bytes[1] != 0 && bytes[3] != 0
                        || bytes[1] == 0 && bytes[3] == 0 && bytes[0] != 0 && bytes[2] != 0);
    }
}
