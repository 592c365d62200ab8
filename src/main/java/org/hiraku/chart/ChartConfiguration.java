package org.hiraku.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hiraku.json.EmbeddedJson;
import org.hiraku.json.JsonText;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Period;

/**
 * The figures of a chart for Chart.js, which draws them once a reader asks for it: the same numbers
 * and the same words as the static chart.
 *
 * <p>Colours are not here: a data set says its role ({@code actual}, {@code target}, {@code
 * target-low}), and the page's style says how that looks.
 */
public final class ChartConfiguration {

    private final ChartFigures figures;
    private final Optional<TimeScale> time;
    private final SortedSet<Period> periods;
    private final SortedMap<Period, String> labels = new TreeMap<>();

    private ChartConfiguration(ChartFigures figures) {
        this.figures = figures;
        this.time =
                ChartDrawing.mayBeBars(figures)
                        ? Optional.empty()
                        : Optional.of(TimeScale.of(figures, List.of()));
        this.periods = new TreeSet<>(Comparator.comparing(this::isWide).thenComparing(p -> p));
        for (ChartSeries series : figures.series()) {
            for (ChartPoint point : series.points()) {
                periods.add(point.period());
                labels.put(point.period(), point.label());
            }
        }
    }

    /** The configuration as JSON for a {@code script} element. */
    public static EmbeddedJson of(ChartFigures figures) {
        ChartConfiguration configuration = new ChartConfiguration(figures);
        return EmbeddedJson.of(configuration::tell);
    }

    private void tell(JsonText json) {
        boolean bars = time.isEmpty();
        json.object(
                () -> {
                    json.name("type").text(bars ? "bar" : "line");
                    json.name("unit").text(figures.unit());
                    json.name("fromZero")
                            .truth(bars || Ticks.of(figures.series()).scale().low() <= 0);
                    time.ifPresent(scale -> json.object("time", () -> tellTime(json, scale)));
                    json.object("data", () -> tellData(json));
                });
    }

    /** Those that are drawn over their width come last: a line leads past them. */
    private boolean isWide(Period period) {
        return time.filter(scale -> scale.isWide(period)).isPresent();
    }

    /** Where each period begins and ends, in months: they are as wide as they are long. */
    private void tellTime(JsonText json, TimeScale time) {
        Calendar calendar = figures.calendar();
        json.array("from", () -> periods.forEach(p -> json.number(TimeScale.start(calendar, p))));
        json.array("to", () -> periods.forEach(p -> json.number(TimeScale.end(calendar, p))));
        json.array("wide", () -> periods.forEach(p -> json.truth(time.isWide(p))));
    }

    private void tellData(JsonText json) {
        json.array("labels", () -> periods.forEach(p -> json.text(labels.get(p))));
        json.array(
                "datasets",
                () -> {
                    for (int i = 0; i < figures.series().size(); i++) {
                        tellSeries(json, i, figures.series().get(i));
                    }
                });
    }

    private void tellSeries(JsonText json, int at, ChartSeries series) {
        List<ChartPoint> points = series.points();
        if (points.stream().anyMatch(ChartPoint::isMeasured)) {
            json.object(() -> tellActuals(json, at, series));
        }
        if (points.stream().anyMatch(ChartPoint::isPromised)) {
            json.object(() -> tellTargets(json, at, series, "target", ChartPoint.Target::high));
        }
        if (points.stream()
                .flatMap(p -> p.target().stream())
                .anyMatch(ChartPoint.Target::isRange)) {
            json.object(() -> tellTargets(json, at, series, "target-low", ChartPoint.Target::low));
        }
    }

    private void tellActuals(JsonText json, int at, ChartSeries series) {
        List<Optional<ChartPoint>> points = points(series);
        tellWhat(json, label(series, "chart.actual"), "actual", at);
        tellNumbers(json, points, p -> p.actual().map(ChartPoint.Actual::value));
        tellTexts(json, "words", points, p -> p.actual().map(ChartPoint.Actual::words));
        tellTexts(json, "statuses", points, p -> p.actual().map(ChartPoint.Actual::status));
        json.array(
                "brokenBefore",
                () ->
                        points.forEach(
                                p -> json.truth(p.filter(ChartPoint::brokenBefore).isPresent())));
    }

    private void tellTargets(
            JsonText json,
            int at,
            ChartSeries series,
            String role,
            Function<ChartPoint.Target, BigDecimal> value) {
        List<Optional<ChartPoint>> points = points(series);
        tellWhat(json, label(series, "chart.target"), role, at);
        tellNumbers(json, points, p -> p.target().map(value));
        tellTexts(json, "words", points, p -> p.target().map(ChartPoint.Target::words));
    }

    private static void tellWhat(JsonText json, String label, String role, int series) {
        json.name("label").text(label);
        json.name("role").text(role);
        json.name("series").number(series);
    }

    private static void tellNumbers(
            JsonText json,
            List<Optional<ChartPoint>> points,
            Function<ChartPoint, Optional<BigDecimal>> number) {
        json.array(
                "data",
                () ->
                        points.forEach(
                                p ->
                                        p.flatMap(number)
                                                .ifPresentOrElse(json::number, json::nothing)));
    }

    private static void tellTexts(
            JsonText json,
            String name,
            List<Optional<ChartPoint>> points,
            Function<ChartPoint, Optional<String>> text) {
        json.array(
                name,
                () ->
                        points.forEach(
                                p -> p.flatMap(text).ifPresentOrElse(json::text, json::nothing)));
    }

    private String label(ChartSeries series, String kind) {
        String words = figures.wording().label(kind);
        return series.name()
                .map(
                        name ->
                                figures.wording()
                                        .label("chart.value", Map.of("kind", name, "value", words)))
                .orElse(words);
    }

    /** The series' point of every period of the chart, where it has one. */
    private List<Optional<ChartPoint>> points(ChartSeries series) {
        Map<Period, ChartPoint> byPeriod = new TreeMap<>();
        series.points().forEach(point -> byPeriod.put(point.period(), point));
        List<Optional<ChartPoint>> points = new ArrayList<>();
        periods.forEach(period -> points.add(Optional.ofNullable(byPeriod.get(period))));
        return points;
    }
}
