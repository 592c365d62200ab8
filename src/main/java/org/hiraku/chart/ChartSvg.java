package org.hiraku.chart;

/**
 * A chart in SVG that only this room can make, and that a template may therefore print as it is.
 */
public final class ChartSvg {

    private final String svg;

    ChartSvg(String svg) {
        this.svg = svg;
    }

    /** A whole {@code svg} element. */
    public String svg() {
        return svg;
    }
}
