package org.hiraku.colour;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour as screens have it (sRGB), each part from 0 to 255.
 *
 * @param red its red
 * @param green its green
 * @param blue its blue
 */
public record Colour(int red, int green, int blue) {

    /** How a colour is written: {@code #1a6b54}. */
    public static final Pattern FORM = Pattern.compile("#[0-9A-Fa-f]{6}");

    private static final int PARTS = 16;
    private static final int MOST = 255;

    /**
     * A colour as it is written.
     *
     * @throws IllegalArgumentException when it is not written as {@link #FORM} has it
     */
    public static Colour of(String written) {
        return read(written).orElseThrow(() -> new IllegalArgumentException(written));
    }

    /** The same; nothing where it is written in another way. */
    public static Optional<Colour> read(String written) {
        if (!FORM.matcher(written).matches()) {
            return Optional.empty();
        }
        int all = Integer.parseInt(written.substring(1), PARTS);
        return Optional.of(new Colour(all >> 16, all >> 8 & MOST, all & MOST));
    }

    /** As it is written in a style sheet, {@code #1a6b54}. */
    public String written() {
        return "#" + HexFormat.of().formatHex(new byte[] {(byte) red, (byte) green, (byte) blue});
    }

    /**
     * How light it is, from 0 (black) to 1 (white).
     *
     * <p>Relative luminance as in WCAG 2.2: 0.2126 R + 0.7152 G + 0.0722 B of the light that each
     * part gives. Example: {@code #ff0000} has 0.2126.
     */
    double luminance() {
        return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
    }

    /**
     * How far it stands out from another colour, from 1 (the same) to 21 (black on white).
     *
     * <p>Contrast ratio as in WCAG 2.2: (lighter + 0.05) ÷ (darker + 0.05). Example: {@code
     * #ff0000} on white is 1.05 ÷ 0.2626, or 3.998.
     */
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /**
     * The light that a part gives, from 0 to 1 (the transfer function of sRGB, IEC 61966-2-1).
     *
     * @param part from 0 to 255
     */
    static double light(int part) {
        double share = part / (double) MOST;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The part that gives some light; the way back from {@link #light}. */
    static int part(double light) {
        double share =
                light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(share * MOST);
    }
}
