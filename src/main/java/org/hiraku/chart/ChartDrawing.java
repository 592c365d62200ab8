package org.hiraku.chart;

/**
 * Draws an indicator.
 *
 * <p>One idea throughout: a promise is a hollow box, an outcome fills it, and what was promised
 * before a target was changed is a faint step. Few periods are bars from zero, one row a period
 * with its words above and its target below; many, and such as differ in length, are points on a
 * line of time, or bars over their time. What is missing is a gap with its reason, where values
 * stop being comparable a labelled line stands between. The chart has no fixed width: lengths
 * across are percentages, letters keep their size.
 */
public final class ChartDrawing {

    /** Up to how many periods of a series are drawn as bars. */
    static final int BARS_AT_MOST = 6;

    /** Up to how many bars a chart has, all series together. */
    static final int ROWS_AT_MOST = 18;

    /** How many periods a line shows: the latest. */
    static final int POINTS_AT_MOST = 60;

    /** How many periods and series a small chart shows. */
    static final int SMALL_PERIODS = 3;

    static final int SMALL_SERIES = 3;

    private ChartDrawing() {}

    /**
     * The chart of an indicator's page.
     *
     * @param figures what to draw
     * @param idPrefix what the ids in it start with; unique on the page
     * @param sentence what it says, for those who do not see it
     */
    public static ChartSvg of(ChartFigures figures, String idPrefix, String sentence) {
        boolean bars =
                figures.answers()
                        || mayBeBars(figures)
                                && figures.longest() * figures.series().size() <= ROWS_AT_MOST;
        int shown = bars ? (figures.answers() ? BARS_AT_MOST : figures.longest()) : POINTS_AT_MOST;
        ChartFigures latest = figures.latest(shown);
        Sheet sheet = new Sheet(latest, idPrefix);
        if (!figures.answers()) {
            sheet.legend(!bars);
        }
        if (bars) {
            new BarRows(latest, sheet).draw();
        } else {
            new LinePanels(latest, sheet).draw();
        }
        sheet.remarks(figures.longest() - latest.longest());
        return sheet.chart("chart", sentence);
    }

    /** Whether the periods of a series are few, and as long as one another. */
    static boolean mayBeBars(ChartFigures figures) {
        return figures.longest() <= BARS_AT_MOST && figures.hasEqualPeriods();
    }

    /**
     * A small chart for a card that says the sentence itself: the latest periods as bars. Readers
     * who do not see it are not told of it twice.
     *
     * @param figures what to draw
     * @param idPrefix what the ids in it start with; unique on the page
     */
    public static ChartSvg small(ChartFigures figures, String idPrefix) {
        ChartFigures latest = figures.brief(SMALL_PERIODS, SMALL_SERIES);
        Sheet sheet = new Sheet(latest, idPrefix);
        new BarRows(latest, sheet).draw();
        latest.leftOutBriefly().ifPresent(remark -> sheet.line("chart-remark", remark));
        return sheet.chart("chart chart-small", "");
    }
}
