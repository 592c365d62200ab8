package org.hiraku.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiraku.chart.SvgText.Anchor;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Initiative.Milestone;
import org.hiraku.plan.Period;
import org.hiraku.wording.Wording;

/**
 * The steps of an initiative on one line of time, a strip each: the time by which a step was
 * promised is a hollow box, the time when it was done is solid. The list beside it says both.
 *
 * @param calendar the site's years
 * @param first the first year
 * @param last the last year
 */
public record MilestoneLine(Calendar calendar, int first, int last) {

    /** From how many steps on a line of time tells more than their list. */
    private static final int STEPS_AT_LEAST = 3;

    private static final double HEIGHT = 1.4;
    private static final double BOX = 1;
    private static final double BAR = 0.6;
    private static final double THINNEST = 1.4;

    /**
     * The line of the steps, from the year of the earliest day to that of the latest; empty where
     * so few have one that there is nothing to compare.
     */
    public static Optional<MilestoneLine> of(List<Milestone> steps, Calendar calendar) {
        List<LocalDate> days = new ArrayList<>();
        int dated = 0;
        for (Milestone step : steps) {
            step.due().map(MilestoneLine::end).ifPresent(days::add);
            step.done().map(MilestoneLine::end).ifPresent(days::add);
            dated += step.due().isPresent() || step.done().isPresent() ? 1 : 0;
        }
        if (dated < STEPS_AT_LEAST) {
            return Optional.empty();
        }
        days.sort(null);
        return Optional.of(
                new MilestoneLine(
                        calendar,
                        calendar.yearOf(days.get(0)),
                        calendar.yearOf(days.get(days.size() - 1))));
    }

    /** One step; words are beside it. */
    public ChartSvg strip(Milestone step) {
        SvgText drawn = new SvgText();
        double middle = HEIGHT / 2;
        drawn.open("line", "chart-track").attribute("x1", "0").down("y1", middle);
        drawn.attribute("x2", "100%").down("y2", middle).end();
        for (int year = first; year <= last; year++) {
            double x = across(start(year));
            drawn.open("line", "chart-zero").across("x1", x).down("y1", middle - BAR / 2);
            drawn.across("x2", x).down("y2", middle + BAR / 2).end();
        }
        step.done().ifPresent(done -> box(drawn, "chart-actual", done, BAR));
        step.due().ifPresent(due -> box(drawn, "chart-target", due, BOX));
        return whole("chart chart-milestone", drawn, HEIGHT);
    }

    /** Where each year begins, below the strips, with its name where there is room. */
    public ChartSvg years(Wording wording) {
        SvgText drawn = new SvgText();
        double free = 0;
        for (int year = first; year <= last; year++) {
            String name = wording.shortPeriod(Period.ofYear(year), calendar);
            double x = across(start(year));
            double end = x + 100 * (TextWidth.of(name) + 0.5) / TextWidth.NARROWEST;
            if (x >= free && end <= 100) {
                drawn.line("chart-tick", x, Sheet.BASELINE, Anchor.START, name);
                free = end;
            }
        }
        return whole("chart chart-milestone-years", drawn, Sheet.LINE);
    }

    /** A day, or the month that was written instead, as wide as it is long but never too thin. */
    private void box(SvgText drawn, String cssClass, String written, double tall) {
        LocalDate end = end(written).plusDays(1);
        LocalDate start = written.length() > 7 ? end.minusDays(1) : end.minusMonths(1);
        double width = Math.max(THINNEST, across(end) - across(start));
        double x = Math.min(across(start), 100 - width);
        drawn.open("rect", cssClass).across("x", x).down("y", (HEIGHT - tall) / 2);
        drawn.across("width", width).down("height", tall).end();
    }

    /** The last day of what is written, a day or a month. */
    private static LocalDate end(String written) {
        return written.length() > 7
                ? LocalDate.parse(written)
                : YearMonth.parse(written).atEndOfMonth();
    }

    private LocalDate start(int year) {
        return calendar.start(Period.ofYear(year));
    }

    private double across(LocalDate day) {
        double from = start(first).toEpochDay();
        return 100 * (day.toEpochDay() - from) / (start(last + 1).toEpochDay() - from);
    }

    private static ChartSvg whole(String cssClass, SvgText drawn, double height) {
        SvgText svg = new SvgText().open("svg", cssClass).attribute("aria-hidden", "true");
        svg.attribute("width", "100%").down("height", height).inside();
        return new ChartSvg(svg.own(drawn).close("svg").toString(), height);
    }
}
