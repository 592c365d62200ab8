package org.hiraku.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a chart shows of one series.
 *
 * @param id its id, else the values of its dimensions; empty for a headline without
 * @param name its name; empty where the indicator has only this one
 * @param at the value of each dimension it is for; empty for the headline
 * @param points its periods, earliest first
 */
public record ChartSeries(
        String id, Optional<String> name, Map<String, String> at, List<ChartPoint> points) {

    /** Keeps an unmodifiable copy. */
    public ChartSeries {
        points = List.copyOf(points);
    }

    /** Whether it stands for the whole, not for a value of a dimension. */
    boolean isHeadline() {
        return at.isEmpty();
    }

    /** The same series with its latest points only. */
    ChartSeries latest(int count) {
        int from = Math.max(0, points.size() - count);
        return points.isEmpty()
                ? this
                : only(IntStream.range(from, points.size()).boxed().toList());
    }

    /**
     * The same series in brief: its last actual, the actual before it and the target that comes
     * next; without any actual, its first points. Former targets are left to the large chart.
     *
     * @param count how many points at most, two or more
     */
    ChartSeries brief(int count) {
        int last = lastMeasured(points.size());
        if (last < 0) {
            return with(points.subList(0, Math.min(count, points.size()))).asItStands();
        }
        List<Integer> brief = new ArrayList<>();
        int before = lastMeasured(last);
        if (before >= 0 && count > 2) {
            brief.add(before);
        }
        brief.add(last);
        IntStream.range(last + 1, points.size())
                .filter(at -> points.get(at).isPromised())
                .findFirst()
                .ifPresent(brief::add);
        return only(brief).asItStands();
    }

    private ChartSeries asItStands() {
        return with(points.stream().map(ChartPoint::asItStands).toList());
    }

    private ChartSeries with(List<ChartPoint> some) {
        return new ChartSeries(id, name, at, some);
    }

    /** Some of the points; a break among those left out lies before the next one shown. */
    private ChartSeries only(List<Integer> shown) {
        List<ChartPoint> points = new ArrayList<>();
        int from = shown.get(0);
        for (int at : shown) {
            boolean broken =
                    IntStream.rangeClosed(from + 1, at)
                            .anyMatch(between -> this.points.get(between).brokenBefore());
            points.add(this.points.get(at).broken(broken));
            from = at;
        }
        return with(points);
    }

    private int lastMeasured(int before) {
        int at = before - 1;
        while (at >= 0 && !points.get(at).isMeasured()) {
            at--;
        }
        return at;
    }
}
