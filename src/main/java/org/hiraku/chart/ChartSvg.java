package org.hiraku.chart;

/**
 * A chart in SVG that only this room can make, and that a template may therefore print as it is.
 */
public final class ChartSvg {

    private final String svg;
    private final double tall;

    /**
     * A chart.
     *
     * @param svg a whole {@code svg} element
     * @param tall its height, in em
     */
    ChartSvg(String svg, double tall) {
        this.svg = svg;
        this.tall = tall;
    }

    /** A whole {@code svg} element. */
    public String svg() {
        return svg;
    }

    /** Its height, in em. */
    double tall() {
        return tall;
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
