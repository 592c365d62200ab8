package org.hiraku.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Baseline;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;

/**
 * Judges every period of a series: result, distance, movement, pace, and the percentages that mean
 * something. Pure and exact: the same record on the same day gives the same verdicts.
 *
 * <p>Example: 8,000 cases against at least 10,000 are missed with 2,000 to go, 80.0 % of the
 * target.
 */
public final class Judge {

    private final Calendar ofSite;
    private final LocalDate asOf;
    private final int reportMonths;

    /**
     * A judge of a site's record.
     *
     * @param ofSite the site's years
     * @param asOf the day the record speaks for
     * @param reportMonths how many months after the end of a period its actual is due, 0 or more
     * @throws IllegalArgumentException when the months are below 0
     */
    public Judge(Calendar ofSite, LocalDate asOf, int reportMonths) {
        if (reportMonths < 0) {
            throw new IllegalArgumentException("report months " + reportMonths);
        }
        this.ofSite = ofSite;
        this.asOf = asOf;
        this.reportMonths = reportMonths;
    }

    /** A verdict for every period that has a target or an actual, earliest first. */
    public SortedMap<Period, Verdict> judge(Indicator indicator, Series series) {
        SortedMap<Period, Verdict> verdicts = new TreeMap<>();
        Past past = new Past();
        for (Period period : series.periods()) {
            verdicts.put(period, new Case(indicator, series, period, past).judge());
            past.add(period, Optional.ofNullable(series.actuals().get(period)));
        }
        return Collections.unmodifiableSortedMap(verdicts);
    }

    /** The verdict for any period, also one of which the series says nothing. */
    public Verdict judge(Indicator indicator, Series series, Period period) {
        Past past = new Past();
        series.actuals()
                .headMap(period)
                .forEach((earlier, actual) -> past.add(earlier, Optional.of(actual)));
        return new Case(indicator, series, period, past).judge();
    }

    /**
     * The last day on which a missing actual is not overdue: the last of the month that lies the
     * report months after the period's last. Example: fiscal 2024 ends on 31 March 2025; with 6
     * months its actual is due on 30 September 2025.
     */
    private LocalDate due(LocalDate end) {
        return YearMonth.from(end).plusMonths(reportMonths).atEndOfMonth();
    }

    /** One period of one series, with the values that came before it. */
    private final class Case {
        private final Indicator indicator;
        private final Period period;
        private final Calendar calendar;
        private final Breaks breaks;
        private final Optional<Compared> last;
        private final Optional<Baseline> baseline;
        private final Optional<Target> target;
        private final Optional<Actual> actual;
        private final Optional<Figure> figure;
        private final LocalDate due;
        private final Ruling ruling;

        Case(Indicator indicator, Series series, Period period, Past past) {
            this.indicator = indicator;
            this.period = period;
            this.calendar = indicator.calendar(ofSite);
            this.breaks = new Breaks(indicator.breaks(), calendar);
            this.last = past.latest(period);
            this.baseline = series.baseline();
            this.target = Optional.ofNullable(series.targets().get(period));
            this.actual = Optional.ofNullable(series.actuals().get(period));
            this.figure = actual.flatMap(Actual::figure);
            this.due = due(calendar.end(period));
            this.ruling = Ruling.of(target, actual, indicator.direction(), asOf.isAfter(due));
        }

        Verdict judge() {
            Fact<Movement> movement =
                    Moving.since(last, period, figure, indicator.direction(), breaks);
            Fact<BigDecimal> ofTarget = shareOfTarget();
            Fact<Gap> gap = gap();
            Fact<BigDecimal> ofGap = shareOf(gap);
            Fact<Pace> pace = paceIn(gap);
            boolean provisional =
                    figure.isPresent() && actual.get().status().leavesVerdictProvisional();
            return new Verdict(
                    period,
                    ruling.result(),
                    ruling.reason(),
                    provisional,
                    ruling.distance(),
                    movement.value(),
                    ofTarget.value(),
                    ofGap.value(),
                    pace.value(),
                    new Working(
                            ruling.rule(),
                            Working.RULES,
                            indicator.direction(),
                            indicator.accumulation(),
                            target,
                            actual,
                            calendar.end(period),
                            due,
                            asOf,
                            baseline,
                            movement.grounds(),
                            ofTarget.grounds(),
                            ofGap.grounds(),
                            pace.grounds()));
        }

        /**
         * {@code actual / target}, for {@code at-least} with both above 0 and a unit that is no
         * rate. Example: 8,000 of 10,000 cases is 0.8.
         */
        private Fact<BigDecimal> shareOfTarget() {
            if (!ruling.result().isJudged()) {
                return Fact.withheld(Withheld.NOT_JUDGED);
            }
            if (target.orElseThrow().type() != Target.Type.AT_LEAST) {
                return Fact.withheld(Withheld.TYPE);
            }
            if (indicator.unit().isRate()) {
                return Fact.withheld(Withheld.RATE);
            }
            BigDecimal whole = Acceptable.number(target.get()).orElseThrow();
            BigDecimal part = ((Figure.Quantity) figure.orElseThrow()).value();
            return part.signum() > 0 && whole.signum() > 0
                    ? Fact.given(Share.of(part, whole), Grounds.GIVEN)
                    : Fact.withheld(Withheld.NOT_ABOVE_ZERO);
        }

        /** The gap of a target that is judged, or will be once its actual is known. */
        private Fact<Gap> gap() {
            return ruling.result() == Result.NO_TARGET || ruling.result() == Result.CANNOT_SAY
                    ? Fact.withheld(Withheld.NOT_JUDGED)
                    : Gap.of(
                            baseline,
                            period,
                            target.orElseThrow(),
                            indicator.direction(),
                            calendar,
                            breaks);
        }

        private Fact<BigDecimal> shareOf(Fact<Gap> gap) {
            if (!ruling.result().isJudged()) {
                return Fact.withheld(Withheld.NOT_JUDGED);
            }
            return gap.value()
                    .map(g -> g.closedBy(((Figure.Quantity) figure.orElseThrow()).value()))
                    .orElseGet(() -> new Fact<>(Optional.empty(), gap.grounds()));
        }

        private Fact<Pace> paceIn(Fact<Gap> gap) {
            Optional<Compared> latest =
                    figure.isPresent() ? actual.map(now -> Compared.of(period, now)) : last;
            return gap.value()
                    .map(g -> Pacing.towards(g, period, latest, calendar))
                    .orElseGet(() -> new Fact<>(Optional.empty(), gap.grounds()));
        }
    }
}
