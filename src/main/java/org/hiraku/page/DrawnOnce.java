package org.hiraku.page;

import java.util.function.Supplier;
import org.hiraku.chart.ChartSvg;

/**
 * An indicator's large chart in a language: on its page, in its embed and in a file of its own.
 *
 * <p>It is drawn by whichever of the three is made first, handed to the others, and forgotten once
 * all three have had it; where only some are made it is drawn again, and is the same.
 */
final class DrawnOnce {

    private static final int SHOWN_BY = 3;

    private ChartSvg drawn;
    private int handed;

    /** The chart. */
    synchronized ChartSvg chart(Supplier<ChartSvg> drawing) {
        ChartSvg chart = drawn == null ? drawing.get() : drawn;
        handed = (handed + 1) % SHOWN_BY;
        drawn = handed == 0 ? null : chart;
        return chart;
    }
}
