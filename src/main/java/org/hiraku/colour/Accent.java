package org.hiraku.colour;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A site's own colour, by day and in the dark: that of links, of what was measured, and of the line
 * at the head of a page.
 *
 * @param light by day
 * @param dark in the dark
 */
public record Accent(Colour light, Colour dark) {

    /** How far a colour that is worked out for the dark stands out: more than it has to. */
    private static final double IN_THE_DARK = 5.5;

    private static final double HOVER = 0.08;
    private static final double SOFT_BY_DAY = 0.93;
    private static final double SOFT_IN_THE_DARK = 0.32;
    private static final double SOFT = 0.3;

    /**
     * An accent.
     *
     * @param dark the colour for the dark, where the site gives one; else that of the same hue,
     *     light enough to be read there
     */
    public static Accent of(Colour light, Optional<Colour> dark) {
        return new Accent(light, dark.orElseGet(() -> Ground.DARK.nearest(light, IN_THE_DARK)));
    }

    /** The theme's tokens that it changes by day, with their colours. */
    public Map<String, String> byDay() {
        return tokens(light, -HOVER, SOFT_BY_DAY);
    }

    /** The same in the dark. */
    public Map<String, String> inTheDark() {
        return tokens(dark, HOVER, SOFT_IN_THE_DARK);
    }

    private static Map<String, String> tokens(Colour colour, double hover, double soft) {
        Oklch seen = Oklch.of(colour);
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("--link", colour.written());
        tokens.put("--link-hover", seen.asLightAs(seen.lightness() + hover).colour().written());
        tokens.put("--outcome", colour.written());
        tokens.put("--outcome-soft", seen.asLightAs(soft).muted(SOFT).colour().written());
        tokens.put("--series-1", colour.written());
        return tokens;
    }
}
