package org.hiraku.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Period;

/**
 * Promise and outcome of one series as a strip without words, beside a line that says them: the
 * large chart's marks on one scale from zero. The outcome of the promised period fills its box;
 * that of an earlier period is a bar above it.
 *
 * @param series the series
 * @param promised the period whose target is drawn; empty for none
 * @param measured the period whose actual is drawn; empty for none
 */
public record PromiseStrip(int series, Optional<Period> promised, Optional<Period> measured) {

    /**
     * The strip; empty where there is nothing to draw, as for a yes/no goal.
     *
     * @param figures the figures of the indicator, whose series are counted from 0
     * @param idPrefix what the ids in it start with; unique on the page
     */
    public Optional<ChartSvg> drawn(ChartFigures figures, String idPrefix) {
        Optional<ChartFigures> alone = alone(figures);
        if (alone.isEmpty()) {
            return Optional.empty();
        }
        Sheet sheet = new Sheet(alone.get(), idPrefix);
        new BarRows(alone.get(), sheet).drawMarks();
        return Optional.of(sheet.chart("chart chart-strip", ""));
    }

    /**
     * The marks of the strip, row by row; none where there is nothing to draw.
     *
     * @param figures the figures of the indicator, whose series are counted from 0
     */
    public List<BarMarks> marks(ChartFigures figures) {
        Optional<ChartFigures> alone = alone(figures);
        if (alone.isEmpty()) {
            return List.of();
        }
        Scale scale = Scale.fromZero(alone.get());
        List<ChartPoint> rows = alone.get().series().get(0).points();
        return rows.stream().map(point -> BarMarks.of(point, scale)).toList();
    }

    private Optional<ChartFigures> alone(ChartFigures figures) {
        if (figures.answers() || series >= figures.series().size()) {
            return Optional.empty();
        }
        List<ChartPoint> rows = rows(figures.series().get(series).points());
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(figures.only(new ChartSeries("", Optional.empty(), Map.of(), rows)));
    }

    private List<ChartPoint> rows(List<ChartPoint> points) {
        List<ChartPoint> rows = new ArrayList<>();
        for (ChartPoint point : points) {
            boolean isPromised = point.isPromised() && promised.equals(Optional.of(point.period()));
            boolean isMeasured = point.isMeasured() && measured.equals(Optional.of(point.period()));
            if (isPromised || isMeasured) {
                rows.add(point.with(isMeasured, isPromised));
            }
        }
        return rows;
    }
}
