package org.hiraku.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.verdict.Grounds;
import org.hiraku.verdict.Verdict;
import org.hiraku.verdict.Withheld;
import org.hiraku.verdict.Working;

/**
 * How a verdict was worked out, in plain words with the numbers filled in, so that a reader can
 * work it out again.
 *
 * <p>Example: {@code The target is met when the actual value is the target or more. The actual
 * value, 8,000 cases, is below the target, 10,000 cases, so the target is missed.}
 */
public final class WorkingWords {

    /** Reasons that go without saying: the fact is not to be expected at all. */
    private static final Set<Withheld> SILENT =
            Set.of(
                    Withheld.NO_VALUE,
                    Withheld.NOT_JUDGED,
                    Withheld.TYPE,
                    Withheld.NO_BASELINE,
                    Withheld.TOO_SOON,
                    Withheld.NO_ACTUAL_SINCE_BASELINE);

    private final Indicator indicator;
    private final Calendar calendar;
    private final Wording wording;
    private final Labels labels;

    /**
     * The words for an indicator's verdicts, in the language of figures.
     *
     * @param ofSite the site's years
     */
    public WorkingWords(Indicator indicator, Calendar ofSite, Wording wording) {
        this.indicator = indicator;
        this.calendar = indicator.calendar(ofSite);
        this.wording = wording.ofFigures();
        this.labels = wording.speech().labels;
    }

    /**
     * Distance, movement, shares and pace, those that there are: {@code Distance: 2,000 cases to
     * go}.
     */
    public List<String> facts(Verdict verdict) {
        List<String> facts = new ArrayList<>();
        wording.distance(verdict, indicator).ifPresent(words -> facts.add(fact("distance", words)));
        verdict.movement().ifPresent(it -> facts.add(fact("movement", wording.word(it))));
        verdict.shareOfTarget()
                .ifPresent(share -> facts.add(fact("share-of-target", wording.share(share))));
        verdict.shareOfGap()
                .ifPresent(share -> facts.add(fact("share-of-gap", wording.share(share))));
        verdict.pace()
                .ifPresent(
                        pace ->
                                facts.add(
                                        fact(
                                                "pace",
                                                labels.phrase("fact.gap-and-time")
                                                        .fill(
                                                                Map.of(
                                                                        "gapClosed",
                                                                                wording.share(
                                                                                        pace
                                                                                                .gapClosed()),
                                                                        "timeGone",
                                                                                wording.share(
                                                                                        pace
                                                                                                .timeGone()))))));
        return facts;
    }

    /**
     * The steps, each a whole sentence: the rule, the comparison, then each fact with its formula.
     */
    public List<String> steps(Verdict verdict) {
        List<String> steps = new ArrayList<>(new ResultWorking(indicator, wording).of(verdict));
        Working working = verdict.working();
        steps.addAll(movement(verdict));
        steps.addAll(shareOfTarget(verdict));
        steps.addAll(shareOfGap(verdict));
        steps.addAll(pace(verdict));
        steps.add(
                step(
                        "rules",
                        labels.phrase("working.rules").fill("version", working.ruleVersion())));
        return steps;
    }

    private List<String> movement(Verdict verdict) {
        Grounds grounds = verdict.working().movement();
        if (verdict.movement().isEmpty()) {
            return withheld("movement", grounds);
        }
        MovementWords words = new MovementWords(indicator, calendar, wording);
        String moved = words.of(verdict.movement().get(), grounds);
        List<String> steps = new ArrayList<>(List.of(step("movement", moved)));
        steps.addAll(
                grounds.stoppedBy()
                        .map(stop -> name(stop.period()))
                        .map(period -> labels.phrase("sentence.break").fill("period", period))
                        .map(List::of)
                        .orElseGet(() -> withheld("movement", grounds)));
        return steps;
    }

    private List<String> shareOfTarget(Verdict verdict) {
        if (verdict.shareOfTarget().isEmpty()) {
            return withheld("share-of-target", verdict.working().shareOfTarget());
        }
        Inputs inputs = Inputs.of(verdict);
        return List.of(
                step(
                        "share-of-target",
                        labels.phrase("working.share-of-target")
                                .fill(
                                        Map.of(
                                                "actual", operand(inputs.actual()),
                                                "aim", operand(inputs.aim()),
                                                "share",
                                                        wording.share(
                                                                verdict.shareOfTarget().get())))));
    }

    private List<String> shareOfGap(Verdict verdict) {
        Grounds grounds = verdict.working().shareOfGap();
        if (verdict.shareOfGap().isEmpty()) {
            return withheld("share-of-gap", grounds);
        }
        Inputs inputs = Inputs.of(verdict);
        return List.of(
                step(
                        "share-of-gap",
                        labels.phrase("working.share-of-gap")
                                .fill(
                                        Map.of(
                                                "actual", operand(inputs.actual()),
                                                "aim", operand(inputs.aim()),
                                                "baseline", operand(inputs.baseline()),
                                                "period",
                                                        name(grounds.from().orElseThrow().period()),
                                                "share",
                                                        wording.share(
                                                                verdict.shareOfGap().get())))));
    }

    private List<String> pace(Verdict verdict) {
        Grounds grounds = verdict.working().pace();
        if (verdict.pace().isEmpty()) {
            return withheld("pace", grounds);
        }
        return List.of(
                step(
                        "pace",
                        labels.phrase("working.pace")
                                .fill(
                                        Map.of(
                                                "period",
                                                        name(grounds.from().orElseThrow().period()),
                                                "value",
                                                        wording.figure(
                                                                grounds.from().get().value(),
                                                                indicator),
                                                "gapClosed",
                                                        wording.share(
                                                                verdict.pace().get().gapClosed()),
                                                "timeGone",
                                                        wording.share(
                                                                verdict.pace()
                                                                        .get()
                                                                        .timeGone())))));
    }

    /** Why a fact is not given, unless that goes without saying. */
    private List<String> withheld(String fact, Grounds grounds) {
        Optional<Withheld> why = grounds.withheld().filter(reason -> !SILENT.contains(reason));
        if (why.isEmpty()) {
            return List.of();
        }
        String key = "working.withheld." + why.get().code();
        return List.of(
                step(
                        fact,
                        grounds.stoppedBy()
                                .map(stop -> labels.phrase(key).fill("period", name(stop.period())))
                                .orElseGet(() -> labels.get(key))));
    }

    /** A number as a part of a formula: a negative one in brackets. */
    private String operand(BigDecimal number) {
        String digits = wording.number(number);
        return number.signum() < 0
                ? labels.phrase("working.negative").fill("number", digits)
                : digits;
    }

    private String name(Period period) {
        return wording.period(period, calendar);
    }

    private String fact(String fact, String words) {
        return fill("fact.line", fact, words);
    }

    private String step(String fact, String words) {
        return fill("working.of-fact", fact, words);
    }

    private String fill(String key, String fact, String words) {
        return labels.phrase(key).fill(Map.of("fact", labels.get("fact." + fact), "words", words));
    }
}
