package org.hiraku.chart;

import java.util.function.Predicate;

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
        return line + 1;
    }

    void draw() {
        if (any(p -> p.actual().filter(ChartPoint.Actual::firm).isPresent())) {
            entry("chart-actual", "chart.actual", false);
        }
        if (any(p -> p.actual().filter(a -> !a.firm()).isPresent())) {
            entry("chart-actual", "chart.provisional", true);
        }
        if (any(p -> p.target().isPresent())) {
            entry("chart-target", "chart.target", false);
        }
    }

    private boolean any(Predicate<ChartPoint> test) {
        return figures.series().stream().flatMap(s -> s.points().stream()).anyMatch(test);
    }

    /**
     * A key and its words. The places are in em, which do not mix with percentages: each entry is a
     * drawing of its own at its place.
     */
    private void entry(String cssClass, String key, boolean hatched) {
        String words = figures.wording().label(key);
        double width = KEY + TextWidth.of(words);
        if (used > 0 && used + width > TextWidth.NARROWEST) {
            used = 0;
            line++;
        }
        double top = sheet.height() + line * LINE;
        SvgText drawn = sheet.drawn();
        drawn.open("rect", cssClass);
        if (hatched) {
            sheet.hatch("provisional");
        }
        drawn.down("x", used + 0.1).down("y", top + 0.28).down("width", 0.9).down("height", 0.8);
        drawn.end().open("text", "chart-key").down("x", used + KEY).down("y", top + 1.05);
        drawn.inside().words(words).close("text");
        used += width + BETWEEN;
    }
}
