package org.hiraku.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Dimension;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.verdict.Verdict;
import org.hiraku.wording.Wording;

/**
 * The figures of an indicator as charts show them, drawn and interactive alike: the same numbers as
 * its table, in one language.
 *
 * @param calendar the indicator's years
 * @param answers whether it is a yes/no goal
 * @param unit its unit's name; empty for plain numbers
 * @param dimensions the ways in which it is broken down
 * @param series its series, the headline first, as many as are shown
 * @param seriesLeftOut how many more it has
 * @param wording the words, in the language of figures
 * @param language that language, where it is not the page's; else empty
 */
public record ChartFigures(
        Calendar calendar,
        boolean answers,
        String unit,
        List<Dimension> dimensions,
        List<ChartSeries> series,
        int seriesLeftOut,
        Wording wording,
        String language) {

    /** How many series are drawn: the headline first, then in the order of the record. */
    public static final int SERIES_AT_MOST = 6;

    /** How many points a reader can explore: as many whole series as have no more than these. */
    private static final int POINTS_AT_MOST = 10_000;

    /**
     * The figures of an indicator that are drawn.
     *
     * @param verdicts its verdicts by period, one map for each of its series in their order
     * @param ofSite the site's years
     * @param formers what was promised before
     */
    public static ChartFigures of(
            Indicator indicator,
            List<SortedMap<Period, Verdict>> verdicts,
            Calendar ofSite,
            Wording wording,
            FormerTargets formers) {
        return of(indicator, verdicts, ofSite, wording, formers, SERIES_AT_MOST);
    }

    /** The figures of an indicator that a reader can explore: many more series. */
    public static ChartFigures explored(
            Indicator indicator,
            List<SortedMap<Period, Verdict>> verdicts,
            Calendar ofSite,
            Wording wording,
            FormerTargets formers) {
        int longest = verdicts.stream().mapToInt(SortedMap::size).max().orElse(1);
        int series = Math.max(1, POINTS_AT_MOST / Math.max(1, longest));
        return of(indicator, verdicts, ofSite, wording, formers, series);
    }

    private static ChartFigures of(
            Indicator indicator,
            List<SortedMap<Period, Verdict>> verdicts,
            Calendar ofSite,
            Wording wording,
            FormerTargets formers,
            int seriesAtMost) {
        Calendar calendar = indicator.calendar(ofSite);
        Wording ofFigures = wording.ofFigures();
        SeriesFigures reader = new SeriesFigures(indicator, calendar, ofFigures, formers);
        List<ChartSeries> shown = new ArrayList<>();
        List<Integer> order = headlinesFirst(indicator.series());
        for (int at : order.subList(0, Math.min(seriesAtMost, order.size()))) {
            shown.add(reader.of(indicator.series().get(at), verdicts.get(at)));
        }
        boolean foreign = !ofFigures.language().equals(wording.language());
        return new ChartFigures(
                calendar,
                reader.readAnswers(),
                ofFigures.unit(indicator.unit()),
                indicator.dimensions(),
                List.copyOf(shown),
                order.size() - shown.size(),
                ofFigures,
                foreign ? ofFigures.language() : "");
    }

    /** The same figures with the latest points of each series only. */
    ChartFigures latest(int count) {
        return with(series.stream().map(s -> s.latest(count)).toList());
    }

    /** The same figures in brief: few points of the first few series that stand for the whole. */
    ChartFigures brief(int points, int ofSeries) {
        boolean whole = series.stream().anyMatch(ChartSeries::isHeadline);
        return with(
                series.stream()
                        .filter(s -> s.isHeadline() || !whole)
                        .limit(ofSeries)
                        .map(s -> s.brief(points))
                        .toList());
    }

    /**
     * Whether every period is as long as every other: years only, or quarters only. What is not is
     * drawn along time.
     */
    boolean hasEqualPeriods() {
        Period first = null;
        for (ChartSeries one : series) {
            for (ChartPoint point : one.points()) {
                Period period = point.period();
                if (first == null) {
                    first = period;
                } else if (period.kind() != first.kind()
                        || period.lastYear() - period.year() != first.lastYear() - first.year()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How many of its series are shown, where that is not all of them. */
    Optional<String> leftOut() {
        return leftOut("chart.drawn");
    }

    /** The same where there is little room. */
    Optional<String> leftOutBriefly() {
        return leftOut("chart.drawn-small");
    }

    private Optional<String> leftOut(String key) {
        String drawn = wording.number(series.size());
        String all = wording.number(series.size() + seriesLeftOut);
        return Optional.of(key)
                .filter(any -> seriesLeftOut > 0)
                .map(label -> wording.label(label, Map.of("drawn", drawn, "all", all)));
    }

    /** The same figures of one series only. */
    ChartFigures only(ChartSeries one) {
        return with(List.of(one));
    }

    private ChartFigures with(List<ChartSeries> shown) {
        int leftOut = seriesLeftOut + series.size() - shown.size();
        return new ChartFigures(
                calendar, answers, unit, dimensions, shown, leftOut, wording, language);
    }

    /** The largest number of points that a series has. */
    int longest() {
        return series.stream().mapToInt(s -> s.points().size()).max().orElse(0);
    }

    /** Whether there is anything to draw. */
    boolean isEmpty() {
        return longest() == 0;
    }

    private static List<Integer> headlinesFirst(List<Series> series) {
        List<Integer> order = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            (series.get(i).isHeadline() ? order : others).add(i);
        }
        order.addAll(others);
        return order;
    }
}
