package org.hiraku.chart;

import java.util.Map;

/** One panel a series, all on one scale: actuals as points on a line, targets as hollow boxes. */
final class LinePanels {

    private final ChartFigures figures;
    private final Sheet sheet;

    LinePanels(ChartFigures figures, Sheet sheet) {
        this.figures = figures;
        this.sheet = sheet;
    }

    void draw() {
        Ticks ticks = Ticks.of(figures);
        boolean one = figures.series().size() == 1;
        if (!figures.unit().isEmpty()) {
            sheet.line(
                    "chart-remark",
                    figures.wording().label("chart.unit", Map.of("unit", figures.unit())));
        }
        for (ChartSeries series : figures.series()) {
            series.name().ifPresent(name -> sheet.line("chart-series", name));
            new LinePanel(figures, series, ticks, sheet, one ? 13 : 8).draw();
            sheet.skip(0.8);
        }
        if (ticks.scale().low() > 0) {
            sheet.line("chart-remark", figures.wording().label("chart.not-from-zero"));
        }
    }
}
