package org.hiraku.page;

import org.hiraku.chart.ChartSvg;

/**
 * A chart, drawn only when a page is rendered.
 *
 * @param draw what draws it
 */
public record ChartView(java.util.function.Supplier<ChartSvg> draw) {

    /** The chart as SVG. */
    public ChartSvg svg() {
        return draw.get();
    }
}
