package org.hiraku.wording;

import java.util.HashMap;
import java.util.Map;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Target;
import org.hiraku.verdict.Distance;
import org.hiraku.verdict.Rule;
import org.hiraku.verdict.Verdict;
import org.hiraku.wording.FigureWords.Length;

/**
 * What became of a target: {@code The target of 10,000 cases was missed by 2,000 cases; 80.0% of it
 * was reached.}
 *
 * @param indicator what is measured
 * @param calendar its years
 * @param wording the words
 */
record ResultSentence(Indicator indicator, Calendar calendar, Wording wording) {

    /** The sentence for a verdict whose period has a target. */
    String of(Verdict verdict) {
        Target target = verdict.working().target().orElseThrow();
        Map<String, String> details = new HashMap<>();
        details.put("target", wording.targets().inSentence(target, indicator));
        details.put("period", wording.period(verdict.period(), calendar));
        verdict.distance()
                .ifPresent(
                        d ->
                                details.put(
                                        "distance",
                                        wording.figures()
                                                .difference(
                                                        d.value(), indicator, Length.IN_WORDS)));
        verdict.shareOfTarget().ifPresent(s -> details.put("share", wording.share(s)));
        return wording.speech().labels.phrase("sentence." + key(verdict)).fill(details);
    }

    private static String key(Verdict verdict) {
        return switch (verdict.result()) {
            case MET -> met(verdict);
            case MISSED -> missed(verdict);
            case CANNOT_SAY -> cannotSay(verdict);
            case NOT_DUE, OVERDUE, NO_TARGET ->
                    throw new IllegalArgumentException("nothing came of it: " + verdict.result());
        };
    }

    private static String met(Verdict verdict) {
        boolean exceeded =
                verdict.distance().filter(d -> d.side() == Distance.Side.EXCEEDED).isPresent();
        return switch (verdict.working().rule()) {
            case COMPLETE -> "met-complete";
            case EXACTLY -> "met-exactly";
            case WITHIN -> "met-within";
            // A target to maintain something is kept, not exceeded.
            case MAINTAIN_UP, MAINTAIN_DOWN -> "met-kept";
            case AT_LEAST -> exceeded ? "met-exceeded" : "met";
            default -> exceeded ? "met-below" : "met";
        };
    }

    private static String missed(Verdict verdict) {
        return switch (verdict.working().rule()) {
            case COMPLETE -> "missed-complete";
            case EXACTLY -> "missed-exactly";
            case WITHIN -> "missed-within";
            case MAINTAIN_UP -> "missed-kept-under";
            case MAINTAIN_DOWN -> "missed-kept-over";
            case AT_LEAST ->
                    verdict.shareOfTarget().isPresent() ? "missed-under-share" : "missed-under";
            default -> "missed-over";
        };
    }

    private static String cannotSay(Verdict verdict) {
        return switch (verdict.reason().orElseThrow()) {
            case MONITOR -> "monitor";
            case MISSING_ACTUAL -> "missing-actual";
            case NOT_COMPARABLE ->
                    verdict.working().rule() == Rule.KIND_NOT_COMPARABLE
                            ? "other-kind"
                            : "not-comparable";
        };
    }
}
