package org.hiraku.colour;

import java.util.List;

/** What a site's colours stand on: its papers, as the theme's tokens have them. */
public enum Ground {
    /** By day: {@code --paper} and {@code --paper-soft}. */
    LIGHT("#ffffff", "#f4f5f8"),

    /** In the dark. */
    DARK("#15171c", "#1f222a");

    /** The contrast that WCAG 2.2 asks of text (1.4.3); marks in charts need 3 (1.4.11). */
    public static final double OF_TEXT = 4.5;

    private static final double STEP = 0.001;

    private final List<Colour> papers;

    Ground(String... papers) {
        this.papers = List.of(papers).stream().map(Colour::of).toList();
    }

    /** Its colours. */
    public List<Colour> papers() {
        return papers;
    }

    /** How far a colour stands out from that paper from which it stands out least. */
    public double contrast(Colour colour) {
        return papers.stream().mapToDouble(colour::contrast).min().orElseThrow();
    }

    /**
     * The colour of the same hue, nearest in lightness, that stands out at least so far.
     *
     * <p>Example: {@code #ff0000} has 3.67 on the light papers; darkened in steps of a thousandth
     * of OKLCH's lightness it reaches 4.5 at {@code #e30302}.
     */
    public Colour nearest(Colour wanted, double contrast) {
        double step = this == LIGHT ? -STEP : STEP;
        Oklch from = Oklch.of(wanted);
        Colour nearest = wanted;
        double lightness = from.lightness();
        while (contrast(nearest) < contrast) {
            lightness += step;
            nearest = from.asLightAs(lightness).colour();
        }
        return nearest;
    }
}
