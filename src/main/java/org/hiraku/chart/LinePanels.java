package org.hiraku.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hiraku.wording.Wording;

/**
 * One panel a series, all along one line of time: actuals as points on a line, targets as hollow
 * boxes. All are on one scale, but parts that would lie flat beside their whole have one for
 * themselves.
 */
final class LinePanels {

    /** From how much smaller on parts have a scale of their own. */
    private static final BigDecimal FLAT = BigDecimal.valueOf(4);

    private static final double ALONE = 13;
    private static final double AMONG_OTHERS = 8;
    private static final double EMPTY = 2;

    private final ChartFigures figures;
    private final Sheet sheet;
    private final Wording wording;

    LinePanels(ChartFigures figures, Sheet sheet) {
        this.figures = figures;
        this.sheet = sheet;
        this.wording = figures.wording();
    }

    void draw() {
        List<ChartSeries> whole = figures.series().stream().filter(s -> s.isHeadline()).toList();
        List<ChartSeries> parts = figures.series().stream().filter(s -> !s.isHeadline()).toList();
        boolean apart = !whole.isEmpty() && !parts.isEmpty() && areFlatBeside(whole, parts);
        Ticks ofWhole = Ticks.of(apart ? whole : figures.series());
        Ticks ofParts = apart ? Ticks.of(parts) : ofWhole;
        List<String> tickWords = new ArrayList<>(ofWhole.words(wording));
        tickWords.addAll(ofParts.words(wording));
        TimeScale time = TimeScale.of(figures, tickWords);
        if (!figures.unit().isEmpty()) {
            sheet.line("chart-remark", wording.label("chart.unit", Map.of("unit", figures.unit())));
        }
        sheet.skip(0.3);
        draw(whole, time, ofWhole);
        if (apart) {
            sheet.line("chart-remark", wording.label("chart.scales-differ"));
        }
        draw(parts, time, ofParts);
        if (ofWhole.scale().low() > 0 || ofParts.scale().low() > 0) {
            sheet.line("chart-remark", wording.label("chart.not-from-zero"));
        }
    }

    private void draw(List<ChartSeries> panels, TimeScale time, Ticks ticks) {
        double filled = figures.series().size() == 1 ? ALONE : AMONG_OTHERS;
        double tall = ticks.numbers().isEmpty() ? EMPTY : filled;
        for (ChartSeries series : panels) {
            series.name().ifPresent(name -> sheet.line("chart-series", name));
            new LinePanel(series, wording, time, ticks, sheet, tall).draw();
            sheet.skip(0.8);
        }
    }

    private static boolean areFlatBeside(List<ChartSeries> whole, List<ChartSeries> parts) {
        return largest(parts).multiply(FLAT).compareTo(largest(whole)) < 0;
    }

    private static BigDecimal largest(List<ChartSeries> series) {
        return Scale.numbers(series)
                .map(BigDecimal::abs)
                .reduce(BigDecimal::max)
                .orElse(BigDecimal.ZERO);
    }
}
