package org.hiraku.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hiraku.chart.Labelling.Spot;
import org.hiraku.chart.SvgText.Anchor;
import org.hiraku.wording.Wording;

/** One series over time: grid, targets, actuals, and as many words as there is room for. */
final class LinePanel {

    private static final double HEADROOM = 2.2;
    private static final double FOOT = 1.75;

    /** How far a word's line stands from its mark, and how high its letters are. */
    private static final double NEAR = 0.85;

    private static final double FAR = 2.2;
    private static final double LETTER = 0.7;

    /** How far from its mark a leading line starts. */
    private static final double CLEAR = 0.45;

    private final ChartSeries series;
    private final Sheet sheet;
    private final SvgText drawn;
    private final Wording wording;
    private final Plane plane;
    private final Labelling labelling;
    private final List<String> tickWords;
    private final TargetBoxes targets;

    /** Where values stop being comparable, in percent. */
    private final List<Double> breaks = new ArrayList<>();

    LinePanel(
            ChartSeries series,
            Wording wording,
            TimeScale time,
            Ticks ticks,
            Sheet sheet,
            double tall) {
        this.series = series;
        this.sheet = sheet;
        this.drawn = sheet.drawn();
        this.wording = wording;
        this.plane = new Plane(time, ticks, sheet.height() + HEADROOM, tall);
        this.labelling = new Labelling(drawn);
        this.tickWords = ticks.words(wording);
        this.targets = new TargetBoxes(plane, drawn, labelling);
    }

    void draw() {
        drawGrid();
        drawBreaks();
        targets.draw(series);
        new ActualMarks(plane, sheet, labelling, series).draw();
        drawTicks();
        new PeriodNames(plane, drawn, labelling, series).draw();
        labelValues();
        series.points().forEach(this::labelAbsence);
        sheet.skip(HEADROOM + plane.tall() + FOOT);
    }

    private void drawGrid() {
        for (int i = 0; i < tickWords.size(); i++) {
            BigDecimal tick = plane.ticks().numbers().get(i);
            double y = plane.down(tick);
            drawn.open("line", tick.signum() == 0 ? "chart-zero" : "chart-grid");
            drawn.attribute("x1", "0").down("y1", y).attribute("x2", "100%").down("y2", y).end();
            labelling.keepFor(tickSpot(i), tickWords.get(i));
        }
        if (tickWords.isEmpty()) {
            double y = plane.bottom();
            drawn.open("line", "chart-zero").attribute("x1", "0").down("y1", y);
            drawn.attribute("x2", "100%").down("y2", y).end();
        }
    }

    /** After the marks, whose lines may pass under them; never on a point. */
    private void drawTicks() {
        for (int i = 0; i < tickWords.size(); i++) {
            Spot spot = tickSpot(i);
            if (!labelling.wouldCover(spot, tickWords.get(i))) {
                drawn.line("chart-tick", 0, spot.em(), spot.anchor(), tickWords.get(i));
            }
        }
    }

    private Spot tickSpot(int at) {
        return new Spot(0, plane.down(plane.ticks().numbers().get(at)) - 0.25, Anchor.START);
    }

    private void drawBreaks() {
        double high = plane.top() - HEADROOM;
        boolean onlyWide = points(point -> !isWide(point)).findAny().isEmpty();
        for (ChartPoint point : series.points()) {
            if (point.brokenBefore() && (onlyWide || !isWide(point))) {
                double x = plane.time().from(point.period());
                breaks.add(x);
                drawn.open("line", "chart-break").across("x1", x).down("y1", high + 0.2);
                drawn.across("x2", x).down("y2", plane.bottom()).end();
                labelBreak(x, high + 1);
            }
        }
    }

    private boolean isWide(ChartPoint point) {
        return plane.time().isWide(point.period());
    }

    private void labelBreak(double x, double y) {
        List<Spot> spots =
                List.of(new Spot(x + 1, y, Anchor.START), new Spot(x - 1, y, Anchor.END));
        if (labelling
                .tryToWrite("chart-break-label", spots, wording.label("chart.break"))
                .isEmpty()) {
            labelling.tryToWrite("chart-break-label", spots, wording.label("chart.break-short"));
        }
    }

    /** The latest target, the latest actual and the first one; every number is in the table. */
    private void labelValues() {
        points(ChartPoint::isPromised)
                .reduce((earlier, later) -> later)
                .ifPresent(
                        p -> {
                            ChartPoint.Target target = p.target().orElseThrow();
                            label("chart-promise", p, target.high(), target.promise());
                        });
        points(ChartPoint::isMeasured).reduce((one, later) -> later).ifPresent(this::labelActual);
        points(ChartPoint::isMeasured).findFirst().ifPresent(this::labelActual);
    }

    private Stream<ChartPoint> points(Predicate<ChartPoint> test) {
        return series.points().stream().filter(test);
    }

    private void labelActual(ChartPoint point) {
        ChartPoint.Actual actual = point.actual().orElseThrow();
        label("chart-value", point, actual.value(), actual.words());
    }

    /**
     * Above the mark or below it, as near as there is room, and on its own side of a break if there
     * is any; from afar a line leads to it.
     */
    private void label(String cssClass, ChartPoint point, BigDecimal value, String words) {
        double x = plane.across(point);
        double y = plane.down(value);
        List<Spot> spots = new ArrayList<>();
        for (double away : new double[] {-NEAR, NEAR + LETTER, -FAR, FAR + LETTER}) {
            if (y + away < plane.bottom() - 0.2) {
                spots.add(Labelling.near(x, y + away, words));
                spots.add(new Spot(x, y + away, Anchor.START));
                spots.add(new Spot(x, y + away, Anchor.END));
            }
        }
        if (!breaks.isEmpty()) {
            spots.sort(Comparator.comparing(spot -> isAcrossBreak(spot, words)));
        }
        labelling.tryToWrite(cssClass, spots, words).ifPresent(spot -> lead(x, y, spot.em()));
    }

    private boolean isAcrossBreak(Spot spot, String words) {
        return breaks.stream().anyMatch(x -> Labelling.wouldCross(x, spot, words));
    }

    private void lead(double x, double y, double to) {
        boolean above = to < y;
        double from = above ? y - CLEAR : y + CLEAR;
        double until = above ? to + 0.3 : to - LETTER - 0.1;
        if (Math.abs(until - from) > CLEAR && labelling.isClear(x, from, until)) {
            drawn.open("line", "chart-leader").across("x1", x).down("y1", from);
            drawn.across("x2", x).down("y2", until).end();
        }
    }

    /** Why a value is missing, where there is room to say it; the table says it anyway. */
    private void labelAbsence(ChartPoint point) {
        if (!point.isGap()) {
            return;
        }
        String words = point.absence().orElseThrow().words();
        double x = plane.across(point);
        drawn.open("line", "chart-gap").across("x1", x).down("y1", plane.bottom() - 0.9);
        drawn.across("x2", x).down("y2", plane.bottom()).inside().own("<title>");
        drawn.words(point.label()).words(" ").words(words).close("title").close("line");
        Spot spot = Labelling.near(x, plane.bottom() - 1.45, words);
        labelling.tryToWrite("chart-absence", List.of(spot), words);
    }
}
