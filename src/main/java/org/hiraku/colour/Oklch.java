package org.hiraku.colour;

/**
 * A colour as eyes order it, so that its lightness can change while its hue stays: OKLCH.
 *
 * <p>The numbers are those of Björn Ottosson, “A perceptual color space for image processing”
 * (2020), which CSS Color 4 takes over. Example: {@code #ff0000} has the lightness 0.628, the
 * chroma 0.258 and the hue of 0.510 radians (29.2°).
 *
 * @param lightness from 0 (black) to 1 (white)
 * @param chroma how vivid, from 0 (grey)
 * @param hue its angle, in radians
 */
record Oklch(double lightness, double chroma, double hue) {

    /** By how much of itself the chroma gives way at a time, where screens have no such colour. */
    private static final double STEP = 0.99;

    /** What rounding may leave of light beyond the screen's. */
    private static final double TRACE = 0.0005;

    static Oklch of(Colour colour) {
        double red = Colour.light(colour.red());
        double green = Colour.light(colour.green());
        double blue = Colour.light(colour.blue());
        double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        return new Oklch(lightness, StrictMath.hypot(a, b), StrictMath.atan2(b, a));
    }

    /** The same hue in another lightness. */
    Oklch asLightAs(double other) {
        return new Oklch(other, chroma, hue);
    }

    /** The same lightness and hue, as vivid as this share of it. */
    Oklch muted(double share) {
        return new Oklch(lightness, chroma * share, hue);
    }

    /** The colour on a screen: less vivid where no screen has it. */
    Colour colour() {
        double vivid = chroma;
        double[] light = light(vivid);
        while (!isOnScreens(light) && vivid > TRACE) {
            vivid *= STEP;
            light = light(vivid);
        }
        return new Colour(part(light[0]), part(light[1]), part(light[2]));
    }

    private double[] light(double vivid) {
        double a = vivid * StrictMath.cos(hue);
        double b = vivid * StrictMath.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static boolean isOnScreens(double[] light) {
        for (double part : light) {
            if (part < -TRACE || part > 1 + TRACE) {
                return false;
            }
        }
        return true;
    }

    private static int part(double light) {
        return Colour.part(Math.max(0, Math.min(1, light)));
    }

    private static double cube(double number) {
        return number * number * number;
    }
}
