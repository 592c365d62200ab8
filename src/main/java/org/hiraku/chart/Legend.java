package org.hiraku.chart;

/** What solid, hatched and hollow mean in a chart, as far as they occur in it, and the unit. */
final class Legend {

    private static final double KEY = 1.4;
    private static final double BETWEEN = 1;
    private static final double LINE = 1.5;

    private final ChartFigures figures;
    private final Sheet sheet;
    private double used;
    private int line;

    Legend(ChartFigures figures, Sheet sheet) {
        this.figures = figures;
        this.sheet = sheet;
    }

    /** How many lines it takes. */
    int lines() {
        return used == 0 ? 0 : line + 1;
    }

    void draw() {
        boolean firm = false;
        boolean open = false;
        boolean promised = false;
        boolean changed = false;
        for (ChartSeries series : figures.series()) {
            for (ChartPoint point : series.points()) {
                firm |= point.isMeasured() && point.actual().get().firm();
                open |= point.isMeasured() && !point.actual().get().firm();
                promised |= point.isPromised();
                changed |= !point.formers().isEmpty();
            }
        }
        if (firm) {
            entry("chart-actual", "chart.actual", false);
        }
        if (open) {
            entry("chart-actual", "chart.provisional", true);
        }
        if (promised) {
            entry("chart-target", "chart.target", false);
        }
        if (changed) {
            entry("chart-former", "chart.former", false);
        }
    }

    /** The dashes that stand on the line of time where a value is missing. */
    void drawGap() {
        if (figures.series().stream()
                .flatMap(series -> series.points().stream())
                .noneMatch(ChartPoint::isGap)) {
            return;
        }
        String words = figures.wording().label("chart.missing");
        double top = place(words);
        SvgText drawn = sheet.drawn();
        drawn.open("line", "chart-gap").down("x1", used + 0.55).down("y1", top + 0.23);
        drawn.down("x2", used + 0.55).down("y2", top + 1.13).end();
        write(words, top);
    }

    /**
     * A key and its words. The places are in em, which do not mix with percentages: each entry is a
     * drawing of its own at its place.
     */
    private void entry(String cssClass, String key, boolean hatched) {
        String words = figures.wording().label(key);
        double top = place(words);
        SvgText drawn = sheet.drawn();
        drawn.open("rect", cssClass);
        if (hatched) {
            sheet.hatch("provisional");
        }
        drawn.down("x", used + 0.1).down("y", top + 0.28).down("width", 0.9).down("height", 0.8);
        drawn.end();
        write(words, top);
    }

    /** Moves on to the next line where words have no room on this one, whose top it tells. */
    private double place(String words) {
        if (used > 0 && used + KEY + TextWidth.of(words) > TextWidth.NARROWEST) {
            used = 0;
            line++;
        }
        return sheet.height() + line * LINE;
    }

    private void write(String words, double top) {
        SvgText drawn = sheet.drawn();
        drawn.open("text", "chart-key").down("x", used + KEY).down("y", top + 1.05);
        drawn.inside().words(words).close("text");
        used += KEY + TextWidth.of(words) + BETWEEN;
    }
}
