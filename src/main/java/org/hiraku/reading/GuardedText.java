package org.hiraku.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.hiraku.problem.Place;

/**
 * The text of a file behind the guard: strict UTF-8, welcome characters, lines of a bearable
 * length.
 *
 * @param faults what is wrong with the text so far, and where more is told
 * @param sound whether the text is worth parsing: in the right encoding and no leftover of a tool
 */
record GuardedText(Faults faults, boolean sound) {

    /** How many characters one line may have. */
    static final int LINE = 64 * 1024;

    private static final String LFS = "version https://git-lfs.github.com/spec/";

    /** The text of a file's bytes, a BOM at its start left out. */
    static GuardedText of(String file, byte[] bytes) {
        Optional<String> marked = Encoding.marked(bytes);
        if (marked.isPresent()) {
            return wrongEncoding(file, Place.wholeFile(file), marked);
        }
        byte[] body = hasBom(bytes) ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
        String text = new String(body, StandardCharsets.UTF_8);
        Faults faults = new Faults(new SourceText(file, text));
        if (text.indexOf('\uFFFD') >= 0) {
            int sound = Encoding.soundLength(body);
            if (sound >= 0) {
                Place place = faults.source().placeAt(sound);
                return wrongEncoding(file, place, Encoding.guessed(body));
            }
        }
        if (Encoding.switchesToJapanese(text)) {
            return wrongEncoding(file, Place.wholeFile(file), Optional.of("ISO-2022-JP"));
        }
        if (text.startsWith(LFS)) {
            faults.error("git-lfs-pointer", Place.wholeFile(file));
            return new GuardedText(faults, false);
        }
        if (text.indexOf('\r') >= 0 && text.indexOf('\n') < 0) {
            faults.error("line-ends", Place.wholeFile(file));
            return new GuardedText(faults, false);
        }
        boolean whole = checkConflict(text, faults) & checkLines(text, faults);
        checkCharacters(text, faults);
        return new GuardedText(faults, whole);
    }

    private static boolean hasBom(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    private static GuardedText wrongEncoding(String file, Place place, Optional<String> encoding) {
        Faults faults = new Faults(new SourceText(file, ""));
        if (encoding.isPresent()) {
            faults.error("encoding", Place.wholeFile(file), "encoding", encoding.get());
        } else {
            faults.error("encoding.unknown", place);
        }
        return new GuardedText(faults, false);
    }

    /** A merge that was never finished leaves its markers at the start of lines. */
    private static boolean checkConflict(String text, Faults faults) {
        int before = faults.count();
        for (String marker : new String[] {"<<<<<<< ", ">>>>>>> "}) {
            for (int i = text.indexOf(marker); i >= 0; i = text.indexOf(marker, i + 1)) {
                if (i == 0 || text.charAt(i - 1) == '\n') {
                    faults.error("conflict-marker", faults.source().placeAt(i));
                }
            }
        }
        return faults.count() == before;
    }

    /** The parser takes quadratic time on a line without end. */
    private static boolean checkLines(String text, Faults faults) {
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            if (to - from > LINE) {
                faults.error("line-length", faults.source().placeAt(from), "limit", LINE);
                return false;
            }
            from = to + 1;
        }
        return true;
    }

    private static void checkCharacters(String text, Faults faults) {
        Characters.check(
                text,
                (index, variant, c) ->
                        faults.error(
                                "character." + variant,
                                faults.source().placeAt(index),
                                "code",
                                Characters.code(c)));
    }
}
