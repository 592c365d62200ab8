package org.hiraku.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Former;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;
import org.hiraku.verdict.Breaks;
import org.hiraku.verdict.Result;
import org.hiraku.verdict.Verdict;
import org.hiraku.wording.Wording;

/** Turns the series of an indicator into what a chart shows of them. */
final class SeriesFigures {

    private final Indicator indicator;
    private final Calendar calendar;
    private final Wording wording;
    private final FormerTargets formers;
    private final Breaks breaks;
    private boolean answers;

    SeriesFigures(Indicator indicator, Calendar calendar, Wording wording, FormerTargets formers) {
        this.indicator = indicator;
        this.calendar = calendar;
        this.wording = wording;
        this.formers = formers;
        this.breaks = new Breaks(indicator.breaks(), calendar);
    }

    /** Whether any figure read so far was a yes or a no. */
    boolean readAnswers() {
        return answers;
    }

    ChartSeries of(Series series, SortedMap<Period, Verdict> verdicts) {
        List<ChartPoint> points = new ArrayList<>();
        for (Verdict verdict : verdicts.values()) {
            points.add(point(series, verdict, before(points, verdict.period())));
        }
        boolean only = indicator.series().size() == 1 && series.isHeadline();
        return new ChartSeries(
                series.id().orElseGet(() -> String.join(".", series.at().values())),
                only ? Optional.empty() : Optional.of(wording.series(indicator, series).words()),
                series.at(),
                points);
    }

    /**
     * The last period of the same kind, for a year is not compared with its own first quarter;
     * where it is the first of its kind, the one before it in time.
     */
    private static Optional<Period> before(List<ChartPoint> points, Period period) {
        for (int i = points.size() - 1; i >= 0; i--) {
            if (points.get(i).period().kind() == period.kind()) {
                return Optional.of(points.get(i).period());
            }
        }
        return Optional.of(points)
                .filter(earlier -> !earlier.isEmpty())
                .map(earlier -> earlier.get(earlier.size() - 1).period())
                .filter(last -> last.lastYear() < period.year());
    }

    private ChartPoint point(Series series, Verdict verdict, Optional<Period> before) {
        Period period = verdict.period();
        Optional<Actual> actual = Optional.ofNullable(series.actuals().get(period));
        return new ChartPoint(
                period,
                wording.shortPeriod(period, calendar),
                measured(actual),
                promised(series, period),
                absence(actual, verdict.result()),
                verdict.result().code(),
                before.isPresent() && breaks.between(before.get(), period).isPresent());
    }

    private Optional<ChartPoint.Actual> measured(Optional<Actual> actual) {
        return actual.isPresent() && actual.get().figure().isPresent()
                ? Optional.of(measured(actual.get()))
                : Optional.empty();
    }

    private ChartPoint.Actual measured(Actual actual) {
        return new ChartPoint.Actual(
                number(actual.figure().orElseThrow()),
                wording.actual(actual, indicator),
                !actual.status().leavesVerdictProvisional(),
                actual.status().code());
    }

    /** A target that names no value is no mark: nothing is promised that could be drawn. */
    private Optional<ChartPoint.Target> promised(Series series, Period period) {
        Target target = series.targets().get(period);
        return target == null || target.aim().isEmpty()
                ? Optional.empty()
                : Optional.of(promised(target.aim().get(), target, formers.of(series, period)));
    }

    private ChartPoint.Target promised(
            Target.Aim aim, Target target, List<Former<Target.Aim>> before) {
        String words = wording.shortTarget(target, indicator);
        String promise =
                wording.label(
                        "chart.value",
                        Map.of("kind", wording.label("chart.target"), "value", words));
        return new ChartPoint.Target(
                low(aim),
                high(aim),
                words,
                promise,
                target.type().code(),
                before.stream()
                        .filter(former -> isAnswer(former.value()) == isAnswer(aim))
                        .map(this::former)
                        .toList());
    }

    /** A yes or a no has no place on an axis of numbers. */
    private static boolean isAnswer(Target.Aim aim) {
        return aim instanceof Target.Value value && value.figure() instanceof Figure.Answer;
    }

    private ChartPoint.Former former(Former<Target.Aim> former) {
        Target.Aim aim = former.value();
        String words =
                wording.label(
                        "chart.formerly",
                        Map.of(
                                "value", wording.aim(aim, indicator),
                                "day", wording.date(former.until())));
        return new ChartPoint.Former(low(aim), high(aim), words);
    }

    private BigDecimal low(Target.Aim aim) {
        return aim instanceof Target.Range range
                ? range.low()
                : number(((Target.Value) aim).figure());
    }

    private BigDecimal high(Target.Aim aim) {
        return aim instanceof Target.Range range ? range.high() : low(aim);
    }

    private BigDecimal number(Figure figure) {
        if (figure instanceof Figure.Answer answer) {
            answers = true;
            return answer.yes() ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return ((Figure.Quantity) figure).value();
    }

    private Optional<ChartPoint.Absence> absence(Optional<Actual> actual, Result result) {
        if (actual.isPresent()) {
            return actual.get()
                    .missing()
                    .map(why -> absence("absence." + why.code(), why == Actual.Missing.NOT_YET));
        }
        return switch (result) {
            case NOT_DUE -> Optional.of(absence("not-due", true));
            case OVERDUE -> Optional.of(absence("overdue", true));
            case CANNOT_SAY -> Optional.of(absence("not-judged", true));
            default -> Optional.empty();
        };
    }

    private ChartPoint.Absence absence(String key, boolean isAwaited) {
        return new ChartPoint.Absence(wording.label("chart." + key), isAwaited);
    }
}
