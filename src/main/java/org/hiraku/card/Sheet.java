package org.hiraku.card;

import java.util.Arrays;

/** The pixels of a card: each is the paper or a step of one colour. */
final class Sheet {

    /** How wide a stripe of a hatching is, and the gap after it. */
    private static final int STRIPE = 8;

    private static final float HALF = 0.5f;

    private final byte[] pixels = new byte[Card.WIDTH * Card.HEIGHT];
    private final Filling filling = new Filling();

    /** The place of every pixel's colour in the palette, row by row. */
    byte[] pixels() {
        return pixels;
    }

    /** Fills a rectangle; what lies beyond the sheet is left out. */
    void fill(int left, int top, int width, int height, Ink ink) {
        int from = Math.max(0, left);
        int to = Math.min(Card.WIDTH, left + width);
        int bottom = Math.min(Card.HEIGHT, top + height);
        for (int y = Math.max(0, top); y < bottom && from < to; y++) {
            int row = y * Card.WIDTH;
            Arrays.fill(pixels, row + from, row + to, (byte) ink.index(ink.steps()));
        }
    }

    /** Makes a rectangle paper again. */
    void clear(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            Arrays.fill(pixels, y * Card.WIDTH + left, y * Card.WIDTH + left + width, (byte) 0);
        }
    }

    /** Draws a frame, its lines inside the rectangle. */
    void frame(int left, int top, int width, int height, int line, Ink ink) {
        fill(left, top, width, line, ink);
        fill(left, top + height - line, width, line, ink);
        fill(left, top, line, height, ink);
        fill(left + width - line, top, line, height, ink);
    }

    /** Fills a rectangle with slanting stripes: what is not firm. */
    void hatch(int left, int top, int width, int height, Ink ink) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                int at = Math.floorMod(x + y, 2 * STRIPE);
                if (at <= STRIPE) {
                    boolean edge = at == 0 || at == STRIPE;
                    set(x, y, ink.index(edge ? ink.steps() / 2 : ink.steps()));
                }
            }
        }
    }

    /** Writes a text from a place on its baseline; {@link Typeface#width} is how far it goes. */
    void write(String text, int left, int baseline, Typeface face, int size, Ink ink) {
        float scale = (float) size / face.unitsPerEm();
        long units = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Outline outline = face.outline(text.codePointAt(i));
            if (!outline.isEmpty()) {
                filling.fill(outline, left + units * scale, baseline, scale);
                lay(ink);
            }
            units += outline.advance();
        }
    }

    private void lay(Ink ink) {
        int paper = ink.index(0);
        for (int row = 0; row < filling.rows(); row++) {
            float covered = 0;
            for (int column = 0; column < filling.columns(); column++) {
                covered += filling.area(row, column);
                int step = (int) (Math.min(1, Math.abs(covered)) * ink.steps() + HALF);
                if (step > 0) {
                    set(filling.left() + column, filling.top() + row, paper + step);
                }
            }
        }
    }

    private void set(int x, int y, int colour) {
        if (x >= 0 && x < Card.WIDTH && y >= 0 && y < Card.HEIGHT) {
            int at = y * Card.WIDTH + x;
            // Where two letters touch, the darker edge wins: both are of one colour.
            pixels[at] = (byte) Math.max(pixels[at], colour);
        }
    }
}
