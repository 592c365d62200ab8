package org.hiraku.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Target;
import org.hiraku.plan.Text;

/**
 * The figures of one indicator in one language's words.
 *
 * @param side the language's side of the site
 * @param judged the indicator
 */
record FigureView(LanguageSide side, Judged judged) {

    /** A series' name; empty when the indicator has only this one. */
    Optional<Phrase> name(JudgedSeries series) {
        Optional<Text> own = series.series().name();
        return own.isPresent()
                ? side.phrase(own)
                : judged.series().size() == 1
                        ? Optional.empty()
                        : Optional.of(
                                side.phrase(
                                        side.wording()
                                                .series(judged.indicator(), series.series())));
    }

    Phrase period(Period period) {
        return side.say().shortPeriod(period, judged.calendar());
    }

    Phrase fullPeriod(Period period) {
        return side.say().fullPeriod(period, judged.calendar());
    }

    /**
     * What is asked for; the type is told only where the indicator's direction does not imply it.
     */
    Optional<Phrase> target(Target target) {
        Indicator indicator = judged.indicator();
        boolean implied =
                indicator.direction() == Indicator.Direction.UP
                                && target.type() == Target.Type.AT_LEAST
                        || indicator.direction() == Indicator.Direction.DOWN
                                && target.type() == Target.Type.AT_MOST;
        return implied
                ? target.aim().isPresent() ? Optional.of(aim(target.aim().get())) : Optional.empty()
                : Optional.of(side.say().target(target, indicator));
    }

    Phrase aim(Target.Aim aim) {
        return side.say().aim(aim, judged.indicator());
    }

    Phrase figure(Figure figure) {
        return side.say().figure(figure, judged.indicator());
    }

    /** The value; empty when it is missing. */
    Optional<Phrase> actual(Actual actual) {
        return actual.figure().isPresent()
                ? Optional.of(figure(actual.figure().get()))
                : Optional.empty();
    }

    /** Why the value is missing; empty when it is there. */
    Optional<Phrase> missing(Actual actual) {
        return actual.missing().isPresent()
                ? Optional.of(side.say().word(actual.missing().get()))
                : Optional.empty();
    }

    Phrase actualOrWhyNot(Actual actual) {
        return actual(actual).or(() -> missing(actual)).orElseThrow();
    }

    /** How firm the value is; empty when it is final or missing. */
    Optional<Phrase> status(Actual actual) {
        boolean plain = actual.status() == Actual.Status.FINAL || actual.figure().isEmpty();
        return plain ? Optional.empty() : Optional.of(side.say().word(actual.status()));
    }

    /** When a value is or was due to be confirmed, or one that is missing to come. */
    Optional<Phrase> by(Actual actual) {
        return actual.confirmBy()
                .map(
                        day ->
                                side.say()
                                        .label(
                                                due(actual, isPast(day)),
                                                Map.of("day", side.wording().date(day))));
    }

    private static String due(Actual actual, boolean past) {
        if (actual.figure().isPresent()) {
            return past ? "page.confirmbypast" : "page.confirmby";
        }
        return past ? "page.expectedbypast" : "page.expectedby";
    }

    private boolean isPast(LocalDate day) {
        return side.site().asOf().isAfter(day);
    }

    /** The source's own words; given once for all, they are in the source language. */
    Optional<Phrase> asPublished(Actual actual) {
        return side.phrase(
                        actual.asPublished().map(words -> words.quotedFrom(side.site().source())))
                .map(Phrase::quoted);
    }
}
