package org.hiraku.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Target;
import org.hiraku.verdict.Result;
import org.hiraku.verdict.Rule;
import org.hiraku.verdict.Verdict;
import org.hiraku.wording.FigureWords.Length;

/**
 * How a result and a distance were worked out.
 *
 * @param indicator what is measured
 * @param wording the words
 */
record ResultWorking(Indicator indicator, Wording wording) {

    List<String> of(Verdict verdict) {
        List<String> steps = new ArrayList<>();
        steps.add(wording.word(verdict.working().rule()));
        verdict.working()
                .actual()
                .flatMap(Actual::missing)
                .ifPresent(why -> steps.add(phrase("missing").fill("missing", wording.word(why))));
        if (verdict.result() == Result.NOT_DUE || verdict.result() == Result.OVERDUE) {
            steps.add(due(verdict));
        }
        if (verdict.result().isJudged()) {
            steps.add(compared(verdict));
            if (verdict.provisional()) {
                steps.add(provisional(verdict));
            }
            if (verdict.distance().filter(d -> d.value().signum() != 0).isPresent()) {
                steps.add(distance(verdict));
            }
        }
        return steps;
    }

    private String due(Verdict verdict) {
        return phrase("due")
                .fill(
                        Map.of(
                                "due", wording.date(verdict.working().due()),
                                "asOf", wording.date(verdict.working().asOf())));
    }

    private String provisional(Verdict verdict) {
        Actual actual = verdict.working().actual().orElseThrow();
        return phrase("provisional")
                .fill("status", wording.label("figure.mark." + actual.status().code()));
    }

    private String compared(Verdict verdict) {
        String outcome = "-" + verdict.result().code();
        Figure actual = verdict.working().actual().flatMap(Actual::figure).orElseThrow();
        if (verdict.working().rule() == Rule.COMPLETE) {
            return phrase("compared.answer" + outcome)
                    .fill("actual", wording.figure(actual, indicator));
        }
        Target.Aim aim = verdict.working().target().flatMap(Target::aim).orElseThrow();
        return phrase("compared." + relation(verdict) + outcome)
                .fill(
                        Map.of(
                                "actual",
                                exact(Inputs.of(verdict).actual()),
                                "aim",
                                aim instanceof Target.Range
                                        ? wording.aim(aim, indicator)
                                        : exact(Inputs.of(verdict).aim())));
    }

    private static String relation(Verdict verdict) {
        if (verdict.working().rule() == Rule.WITHIN) {
            return verdict.result() == Result.MET ? "inside" : "outside";
        }
        Inputs inputs = Inputs.of(verdict);
        int sign = inputs.actual().compareTo(inputs.aim());
        return sign == 0 ? "equal" : sign < 0 ? "below" : "above";
    }

    /** The exact value, whatever decimals the indicator is shown with. */
    private String exact(BigDecimal number) {
        return wording.quantity(number, indicator.unit(), indicator.counting());
    }

    private String distance(Verdict verdict) {
        boolean range = verdict.working().rule() == Rule.WITHIN;
        Inputs inputs = Inputs.of(verdict);
        return phrase(range ? "distance-of-range" : "distance")
                .fill(
                        Map.of(
                                "actual", exact(inputs.actual()),
                                "aim", exact(inputs.aim()),
                                "distance",
                                        wording.figures()
                                                .difference(
                                                        verdict.distance().orElseThrow().value(),
                                                        indicator.unit(),
                                                        Length.DIGITS)));
    }

    private Phrase phrase(String key) {
        return wording.speech().labels.phrase("working." + key);
    }
}
