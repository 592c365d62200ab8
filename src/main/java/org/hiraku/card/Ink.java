package org.hiraku.card;

/**
 * The colours of a card, those of the site's light pages. Each has some steps between the paper and
 * itself for smooth edges; all together they are few enough for half a byte a pixel.
 */
enum Ink {
    TEXT(0x1a1a1c, 7),
    SOFT(0x4d4d52, 5),
    OUTCOME(0x0031d8, 2),
    LINE(0xd4d6dc, 1);

    private static final int PAPER = 0xffffff;

    private final int rgb;
    private final int steps;

    Ink(int rgb, int steps) {
        this.rgb = rgb;
        this.steps = steps;
    }

    /** How many steps it has, the full colour included. */
    int steps() {
        return steps;
    }

    /** The place in the palette of a step, counted from 1; the paper lies at 0. */
    int index(int step) {
        int before = 0;
        for (int at = 0; at < ordinal(); at++) {
            before += INKS[at].steps;
        }
        return before + step;
    }

    private static final Ink[] INKS = values();

    /** Red, green and blue of the paper and of every step of every colour, in their order. */
    static byte[] palette() {
        byte[] palette = new byte[3 * (LINE.index(LINE.steps) + 1)];
        put(palette, 0, PAPER);
        for (Ink ink : INKS) {
            for (int step = 1; step <= ink.steps; step++) {
                put(palette, ink.index(step), ink.mixed(step));
            }
        }
        return palette;
    }

    private int mixed(int step) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int paper = PAPER >> shift & 0xff;
            int full = rgb >> shift & 0xff;
            mixed |= (paper + (full - paper) * step / steps) << shift;
        }
        return mixed;
    }

    private static void put(byte[] palette, int index, int rgb) {
        palette[3 * index] = (byte) (rgb >> 16);
        palette[3 * index + 1] = (byte) (rgb >> 8);
        palette[3 * index + 2] = (byte) rgb;
    }
}
