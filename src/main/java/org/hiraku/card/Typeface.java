package org.hiraku.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A face of the font that comes with the program. Each letter is read once; any number of threads
 * may ask.
 *
 * <p>The system's fonts are never asked: they differ by machine, and servers have none.
 */
final class Typeface {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final int unitsPerEm;
    private final Map<Integer, Outline> outlines = new ConcurrentHashMap<>();

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** Thin figures and running text. */
    static Typeface regular() {
        return Regular.FACE;
    }

    /** Titles and outcomes. */
    static Typeface bold() {
        return Bold.FACE;
    }

    private static final class Regular {
        static final Typeface FACE = read("NotoSansJP_400Regular.ttf");
    }

    private static final class Bold {
        static final Typeface FACE = read("NotoSansJP_700Bold.ttf");
    }

    private static Typeface read(String name) {
        try (InputStream file = Typeface.class.getResourceAsStream(name)) {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many units a letter's height has. */
    int unitsPerEm() {
        return unitsPerEm;
    }

    /** Whether the font has a letter. */
    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** The outline of a letter; of one that the font lacks, the font's box for such letters. */
    Outline outline(int codePoint) {
        Outline known = outlines.get(codePoint);
        if (known == null) {
            known = readOutline(codePoint);
            outlines.put(codePoint, known);
        }
        return known;
    }

    /** The font's file is read at one place at a time. */
    private synchronized Outline readOutline(int codePoint) {
        try {
            int glyph = glyphs.getGlyphId(codePoint);
            GlyphData read = font.getGlyph().getGlyph(glyph);
            int advance = font.getAdvanceWidth(glyph);
            return read == null
                    ? new Outline(new byte[0], new float[0], advance)
                    : Outline.of(read.getPath(), advance);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide a text is at a size, in pixels. */
    double width(String text, int size) {
        return (double) units(text) * size / unitsPerEm;
    }

    /** How wide a text is, in units. */
    long units(String text) {
        long units = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            units += outline(text.codePointAt(i)).advance();
        }
        return units;
    }

    /** Where the longest beginning of a text ends that is no wider than so many units. */
    int endWithin(String text, long units) {
        long left = units;
        int end = 0;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            left -= outline(letter).advance();
            if (left < 0) {
                return end;
            }
            end += Character.charCount(letter);
        }
        return end;
    }
}
