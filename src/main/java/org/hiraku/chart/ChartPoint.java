package org.hiraku.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Period;

/**
 * What a chart shows of one period of one series.
 *
 * @param period the period
 * @param label its short name
 * @param actual the value measured
 * @param target the value promised
 * @param absence why there is no actual; empty when there is one, or when nothing was promised and
 *     nothing said
 * @param result the code of its result, as {@code not-due}
 * @param brokenBefore whether values stop being comparable between the point before and this one
 */
public record ChartPoint(
        Period period,
        String label,
        Optional<Actual> actual,
        Optional<Target> target,
        Optional<Absence> absence,
        String result,
        boolean brokenBefore) {

    /**
     * That there is no actual.
     *
     * @param words why, or that it is still to come
     * @param isAwaited whether a value is still to come
     */
    public record Absence(String words, boolean isAwaited) {}

    /**
     * A value measured.
     *
     * @param value the number; 1 for a yes, 0 for a no
     * @param words as it is shown, unit and status included
     * @param firm false while it is provisional or estimated
     * @param status the code of its status
     */
    public record Actual(BigDecimal value, String words, boolean firm, String status) {}

    /**
     * A value promised.
     *
     * @param low the lower end of a range; else the value
     * @param high the upper end of a range; else the value
     * @param words as it is shown, unit included
     * @param promise the same where it has to say that it is a target: {@code Target: 30 cases}
     * @param type the code of its type
     * @param formers what was promised before it was changed
     */
    public record Target(
            BigDecimal low,
            BigDecimal high,
            String words,
            String promise,
            String type,
            List<Former> formers) {

        /** Keeps an unmodifiable copy. */
        public Target {
            formers = List.copyOf(formers);
        }

        /** Whether it is a range. */
        public boolean isRange() {
            return low.compareTo(high) != 0;
        }
    }

    /**
     * A value promised before, which is drawn as a faint step.
     *
     * @param low the lower end of a range; else the value
     * @param high the upper end of a range; else the value
     * @param words that it is a former target, its value and until when it stood
     */
    public record Former(BigDecimal low, BigDecimal high, String words) {

        /** The numbers that are drawn: both ends of a range, else the value. */
        List<BigDecimal> steps() {
            return low.compareTo(high) == 0 ? List.of(high) : List.of(low, high);
        }
    }

    /** What was promised before, where a target was changed. */
    List<Former> formers() {
        return target.map(Target::formers).orElse(List.of());
    }

    /** The same point without what was promised before. */
    ChartPoint asItStands() {
        Optional<Target> alone =
                target.map(
                        t ->
                                new Target(
                                        t.low(),
                                        t.high(),
                                        t.words(),
                                        t.promise(),
                                        t.type(),
                                        List.of()));
        return new ChartPoint(period, label, actual, alone, absence, result, brokenBefore);
    }

    /** The same point with a break before it, or without. */
    ChartPoint broken(boolean before) {
        return new ChartPoint(period, label, actual, target, absence, result, before);
    }

    /** The same point with its actual or without, with its target as it stands or without. */
    ChartPoint with(boolean itsActual, boolean itsTarget) {
        ChartPoint now = asItStands();
        return new ChartPoint(
                period,
                label,
                now.actual.filter(a -> itsActual),
                now.target.filter(t -> itsTarget),
                absence,
                result,
                brokenBefore);
    }

    /** Whether there is a value. */
    boolean isMeasured() {
        return actual.isPresent();
    }

    /** Whether a value is promised. */
    boolean isPromised() {
        return target.isPresent();
    }

    /** Whether a value is missing that is not awaited. */
    boolean isGap() {
        return absence.filter(a -> !a.isAwaited()).isPresent();
    }
}
