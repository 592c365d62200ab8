package org.hiraku.card;

import java.util.List;
import java.util.Optional;

/**
 * What a share image says: the picture that stands for a page where its address is shared.
 *
 * @param publisher who publishes
 * @param title what the page is about
 * @param sentence what the page says first
 * @param panels promise and outcome, drawn; at most {@link #PANELS_AT_MOST}, none for a page of
 *     words
 */
public record Card(String publisher, String title, String sentence, List<Panel> panels) {

    /** The width of the image, in pixels. */
    public static final int WIDTH = 1200;

    /** Its height. */
    public static final int HEIGHT = 630;

    /** How many panels have room beside one another. */
    public static final int PANELS_AT_MOST = 2;

    /** Keeps an unmodifiable copy. */
    public Card {
        panels = List.copyOf(panels);
        if (panels.size() > PANELS_AT_MOST) {
            throw new IllegalArgumentException(panels.size() + " panels");
        }
    }

    /**
     * Figures with their marks.
     *
     * @param caption what they are of; empty where the title says it
     * @param figures the figures, from left to right
     * @param bars the marks under them, from top to bottom; none where there is nothing to draw
     */
    public record Panel(Optional<String> caption, List<Figure> figures, List<Bar> bars) {

        /** Keeps unmodifiable copies. */
        public Panel {
            figures = List.copyOf(figures);
            bars = List.copyOf(bars);
        }
    }

    /** What a figure is, which its mark says too. */
    public enum Role {
        /** Promised: a hollow box, thin figures. */
        PROMISE,
        /** What came of it: a solid box, bold figures. */
        OUTCOME,
        /** Neither: no box. */
        COUNT
    }

    /**
     * A figure under its label.
     *
     * @param role what it is
     * @param label what it is called, its period included
     * @param words the figure as the page words it
     */
    public record Figure(Role role, String label, String words) {}

    /**
     * One row of marks, in percent of the panel's width.
     *
     * @param actual the outcome; empty for none
     * @param firm false while the outcome is provisional or estimated
     * @param target the promise; empty for none
     * @param zero where zero lies, when some number is below it; else empty
     */
    public record Bar(
            Optional<Span> actual, boolean firm, Optional<Span> target, Optional<Double> zero) {}

    /**
     * A stretch across the panel.
     *
     * @param left where it begins, in percent
     * @param width how wide it is, in percent
     */
    public record Span(double left, double width) {}
}
