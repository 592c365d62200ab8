package org.hiraku.page;

import java.util.function.Supplier;

/**
 * An indicator on its initiative's page and in its plan's booklet.
 *
 * @param key what the card is known by; equal where both show the same
 * @param made makes what it shows, for whichever of the two is made first
 */
public record IndicatorCard(String key, Supplier<Shown> made) {

    /**
     * What the card shows.
     *
     * @param brief its name and the latest figures
     * @param sentence its figures told in words
     * @param chart its chart
     */
    public record Shown(IndicatorBrief brief, Phrase sentence, ChartView chart) {}

    /** What it shows, made anew each time. */
    public Shown shown() {
        return made.get();
    }
}
