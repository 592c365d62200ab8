package org.hiraku.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Baseline;
import org.hiraku.plan.Break;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Codes;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Indicator.Direction;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;
import org.hiraku.plan.Text;
import org.hiraku.plan.Unit;

/**
 * A series written as an editor would: {@code Example.up("case").target("2024", "at-least",
 * "10000").actual("2024", "8000")}. Years start in April; the record speaks for 1 June 2025 and
 * actuals are due 6 months after their period.
 */
final class Example {

    private static final Calendar FROM_APRIL = new Calendar(4);

    private final String unit;
    private final Direction direction;
    private final SortedMap<Period, Target> targets = new TreeMap<>();
    private final SortedMap<Period, Actual> actuals = new TreeMap<>();
    private final List<Break> breaks = new ArrayList<>();
    private Optional<Baseline> baseline = Optional.empty();
    private LocalDate asOf = LocalDate.of(2025, 6, 1);
    private int reportMonths = 6;
    private boolean calendarYear;
    private Indicator.Accumulation accumulation = Indicator.Accumulation.IN_PERIOD;

    private Example(String unit, Direction direction) {
        this.unit = unit;
        this.direction = direction;
    }

    static Example up(String unit) {
        return new Example(unit, Direction.UP);
    }

    static Example down(String unit) {
        return new Example(unit, Direction.DOWN);
    }

    static Example going(String direction, String unit) {
        return new Example(unit, Codes.read(Direction.class, direction).orElseThrow());
    }

    static Period period(String written) {
        return Period.read(written).orElseThrow();
    }

    /** Value as written in YAML: {@code 65.0}, {@code true}, {@code 24..28}, or nothing. */
    Example target(String period, String type, String value) {
        return target(period, type, value, true);
    }

    Example targetSetUnderAnotherDefinition(String period, String type, String value) {
        return target(period, type, value, false);
    }

    private Example target(String period, String type, String value, boolean comparable) {
        targets.put(
                period(period),
                new Target(
                        Codes.read(Target.Type.class, type).orElseThrow(),
                        aim(value),
                        Optional.empty(),
                        comparable,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
        return this;
    }

    private static Optional<Target.Aim> aim(String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int dots = value.indexOf("..");
        return Optional.of(
                dots < 0
                        ? new Target.Value(figure(value))
                        : new Target.Range(
                                new BigDecimal(value.substring(0, dots)),
                                new BigDecimal(value.substring(dots + 2))));
    }

    private static Figure figure(String value) {
        return value.equals("true") || value.equals("false")
                ? new Figure.Answer(Boolean.parseBoolean(value))
                : Figure.of(value);
    }

    Example actual(String period, String value) {
        return actual(period, value, "final");
    }

    Example actual(String period, String value, String status) {
        return put(period, Optional.of(figure(value)), Optional.empty(), status);
    }

    Example missing(String period, String why) {
        return put(period, Optional.empty(), Codes.read(Actual.Missing.class, why), "final");
    }

    private Example put(
            String period, Optional<Figure> figure, Optional<Actual.Missing> why, String status) {
        actuals.put(
                period(period),
                new Actual(
                        figure,
                        why,
                        Codes.read(Actual.Status.class, status).orElseThrow(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
        return this;
    }

    Example baseline(String period, String value) {
        baseline = Optional.of(new Baseline(period(period), new BigDecimal(value)));
        return this;
    }

    Example breakAt(String period) {
        breaks.add(new Break(period(period), false, Optional.empty()));
        return this;
    }

    Example harmlessBreakAt(String period) {
        breaks.add(new Break(period(period), true, Optional.empty()));
        return this;
    }

    Example asOf(String day) {
        asOf = LocalDate.parse(day);
        return this;
    }

    Example reportMonths(int months) {
        reportMonths = months;
        return this;
    }

    Example calendarYear() {
        calendarYear = true;
        return this;
    }

    Example runningTotal() {
        accumulation = Indicator.Accumulation.RUNNING_TOTAL;
        return this;
    }

    SortedMap<Period, Verdict> judged() {
        return new Judge(FROM_APRIL, asOf, reportMonths).judge(indicator(), series());
    }

    /** The verdict of one period, which does not depend on what was asked before. */
    Verdict in(String period) {
        return new Judge(FROM_APRIL, asOf, reportMonths)
                .judge(indicator(), series(), period(period));
    }

    private Series series() {
        return new Series(Optional.empty(), Optional.empty(), Map.of(), baseline, targets, actuals);
    }

    private Indicator indicator() {
        return new Indicator(
                "example",
                "data/indicators/example.yaml",
                new Text(Map.of("en", "Example")),
                Optional.empty(),
                Unit.builtIn(unit),
                direction,
                Optional.empty(),
                Optional.empty(),
                accumulation,
                Optional.empty(),
                calendarYear,
                breaks,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(series()),
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
