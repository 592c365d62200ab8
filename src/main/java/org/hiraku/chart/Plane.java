package org.hiraku.chart;

import java.math.BigDecimal;

/**
 * Where periods and numbers lie in a panel.
 *
 * @param time the line of time across it
 * @param ticks the axis down it
 * @param top its upper edge, in em down the sheet
 * @param tall its height, in em
 */
record Plane(TimeScale time, Ticks ticks, double top, double tall) {

    /** How far down the sheet a number lies, in em. */
    double down(BigDecimal number) {
        return top + tall * (1 - ticks.scale().percent(number) / 100);
    }

    /** How far across the sheet the middle of a point's period lies, in percent. */
    double across(ChartPoint point) {
        return time.middle(point.period());
    }

    /** Its lower edge, in em down the sheet. */
    double bottom() {
        return top + tall;
    }
}
