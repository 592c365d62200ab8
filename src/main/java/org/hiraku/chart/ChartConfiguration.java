package org.hiraku.chart;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.json.EmbeddedJson;
import org.hiraku.json.JsonText;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Dimension;
import org.hiraku.plan.Period;

/**
 * The figures of a chart for the script that draws them once a reader asks for it: the same numbers
 * and the same words as the static chart and the table.
 *
 * <p>Colours are not here: a series is told by its place, a value by whether it was promised or
 * measured, and the page's style says how that looks.
 */
public final class ChartConfiguration {

    /** Up to how many points stand in the page itself. */
    private static final int POINTS_IN_PAGE = 100;

    /** The results that a chart says in words of its own where no value is. */
    private static final Set<String> SAID_BY_ABSENCE = Set.of("not-due", "overdue");

    private final ChartFigures figures;
    private final Optional<TimeScale> time;
    private final Map<Period, String> periods = new LinkedHashMap<>();
    private final Map<Period, Integer> places = new HashMap<>();

    private ChartConfiguration(ChartFigures figures) {
        this.figures = figures;
        this.time =
                ChartDrawing.mayBeBars(figures)
                        ? Optional.empty()
                        : Optional.of(TimeScale.of(figures, List.of()));
        SortedMap<Period, String> wide = new TreeMap<>();
        SortedMap<Period, String> others = new TreeMap<>();
        for (ChartSeries series : figures.series()) {
            for (ChartPoint point : series.points()) {
                (isWide(point.period()) ? wide : others).put(point.period(), point.label());
            }
        }
        this.periods.putAll(others);
        this.periods.putAll(wide);
        periods.keySet().forEach(period -> places.put(period, places.size()));
    }

    /** Whether so few series and points may stand in the page; else they are a file beside it. */
    public static boolean isSmall(int series, int points) {
        return series <= ChartFigures.SERIES_AT_MOST && points <= POINTS_IN_PAGE;
    }

    /** The configuration as JSON for a {@code script} element. */
    public static EmbeddedJson of(ChartFigures figures) {
        return EmbeddedJson.of(new ChartConfiguration(figures)::tell);
    }

    /** The configuration as a file of JSON; {@code target} stays open. */
    public static void write(ChartFigures figures, OutputStream target) {
        JsonText.write(target, new ChartConfiguration(figures)::tell);
    }

    private void tell(JsonText json) {
        boolean bars = time.isEmpty();
        boolean fromZero = bars || Ticks.of(figures.series()).scale().low() <= 0;
        json.object(
                () -> {
                    json.text("type", bars ? "bar" : "line");
                    json.text("unit", figures.unit());
                    if (!figures.language().isEmpty()) {
                        json.text("language", figures.language());
                    }
                    json.truth("fromZero", fromZero);
                    if (isBroken()) {
                        json.text("break", figures.wording().label("chart.break-short"));
                    }
                    json.array("remarks", () -> remarks(fromZero).forEach(json::text));
                    json.array("periods", () -> periods.values().forEach(json::text));
                    time.ifPresent(scale -> json.object("time", () -> tellTime(json, scale)));
                    json.array(
                            "dimensions", () -> figures.dimensions().forEach(d -> tell(json, d)));
                    json.array("series", () -> figures.series().forEach(s -> tell(json, s)));
                });
    }

    private boolean isBroken() {
        return figures.series().stream()
                .flatMap(series -> series.points().stream())
                .anyMatch(ChartPoint::brokenBefore);
    }

    private List<String> remarks(boolean fromZero) {
        List<String> remarks = new ArrayList<>(2);
        if (!fromZero) {
            remarks.add(figures.wording().label("chart.not-from-zero"));
        }
        figures.leftOut().ifPresent(remarks::add);
        return remarks;
    }

    /** Those that are drawn over their width come last: a line leads past them. */
    private boolean isWide(Period period) {
        return time.isPresent() && time.get().isWide(period);
    }

    /** Where each period begins and ends, in months: they are as wide as they are long. */
    private void tellTime(JsonText json, TimeScale time) {
        Calendar calendar = figures.calendar();
        List<Period> all = List.copyOf(periods.keySet());
        json.array("from", () -> all.forEach(p -> json.number(TimeScale.start(calendar, p))));
        json.array("to", () -> all.forEach(p -> json.number(TimeScale.end(calendar, p))));
        json.array("wide", () -> all.forEach(p -> json.truth(time.isWide(p))));
    }

    /** A dimension with those of its values that a series is for. */
    private void tell(JsonText json, Dimension dimension) {
        json.object(
                () -> {
                    json.text("id", dimension.id());
                    json.text("name", figures.wording().text(dimension.name()).words());
                    json.object("values", () -> tellValues(json, dimension));
                });
    }

    private void tellValues(JsonText json, Dimension dimension) {
        dimension
                .values()
                .forEach(
                        (id, name) -> {
                            if (figures.series().stream()
                                    .anyMatch(s -> id.equals(s.at().get(dimension.id())))) {
                                json.text(id, figures.wording().text(name).words());
                            }
                        });
    }

    private void tell(JsonText json, ChartSeries series) {
        json.object(
                () -> {
                    json.text("id", series.id());
                    json.text("name", series.name().orElse(""));
                    if (!series.isHeadline()) {
                        json.object("at", () -> series.at().forEach(json::text));
                    }
                    json.array("points", () -> series.points().forEach(p -> tell(json, p)));
                });
    }

    private void tell(JsonText json, ChartPoint point) {
        json.object(
                () -> {
                    json.number("at", places.get(point.period()));
                    point.actual().ifPresent(actual -> tell(json, actual));
                    point.target().ifPresent(target -> tell(json, target));
                    if (point.brokenBefore()) {
                        json.truth("broken", true);
                    }
                    json.array("words", () -> words(point).forEach(json::text));
                });
    }

    private static void tell(JsonText json, ChartPoint.Actual actual) {
        json.number("actual", actual.value());
        if (!actual.firm()) {
            json.truth("open", true);
        }
    }

    private static void tell(JsonText json, ChartPoint.Target target) {
        json.number("target", target.high());
        if (target.isRange()) {
            json.number("low", target.low());
        }
        if (!target.formers().isEmpty()) {
            json.array(
                    "formers",
                    () -> target.formers().forEach(f -> f.steps().forEach(json::number)));
        }
    }

    /** What is said of a point, line by line: promise, outcome, result, former promises, break. */
    private List<String> words(ChartPoint point) {
        List<String> words = new ArrayList<>(4);
        if (point.target().isPresent()) {
            words.add(point.target().get().promise());
        }
        if (point.actual().isPresent()) {
            words.add(value("chart.actual", point.actual().get().words()));
        } else if (point.absence().isPresent()) {
            words.add(point.absence().get().words());
        }
        if (point.isPromised() && !isSaid(point)) {
            words.add(value("fact.result", figures.wording().label("result." + point.result())));
        }
        point.formers().forEach(former -> words.add(former.words()));
        if (point.brokenBefore()) {
            words.add(figures.wording().label("chart.break"));
        }
        return words;
    }

    /** Whether that there is no actual says the result already: {@code Result still to come}. */
    private boolean isSaid(ChartPoint point) {
        return point.absence().isPresent()
                && SAID_BY_ABSENCE.contains(point.result())
                && point.absence()
                        .get()
                        .words()
                        .equals(figures.wording().label("chart." + point.result()));
    }

    private String value(String kind, String words) {
        Map<String, String> details = Map.of("kind", figures.wording().label(kind), "value", words);
        return figures.wording().label("chart.value", details);
    }
}
