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

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartSvg drawn && drawn.svg.equals(svg);
    }

    @Override
    public int hashCode() {
        return svg.hashCode();
    }
}
