package org.hiraku.wording;

import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Target;
import org.hiraku.wording.FigureWords.Length;

/**
 * What a target asks for, its type included: {@code at most 40 cases}, 98%以上を維持.
 *
 * @param labels the words
 * @param figures how the values are worded
 */
record TargetWords(Labels labels, FigureWords figures) {

    /** By itself, every digit shown. */
    String alone(Target target, Indicator indicator) {
        String key = "figure.target." + kind(target, indicator);
        return target.aim()
                .map(aim -> fill(key, aim, indicator, Length.DIGITS))
                .orElseGet(() -> labels.get(key + "-without-value"));
    }

    /** As a part of a sentence: 98%以上の維持. */
    String inSentence(Target target, Indicator indicator) {
        return brief(target, indicator, Length.IN_WORDS);
    }

    /** Where it is clear that it is a target: 30,000件, 40件以下. */
    String brief(Target target, Indicator indicator, Length length) {
        String kind = kind(target, indicator);
        String key = "sentence.target." + (isAtMostZero(target) ? "at-most-zero" : kind);
        return target.aim()
                .map(aim -> fill(key, aim, indicator, length))
                .orElseGet(() -> labels.get("figure.target." + kind + "-without-value"));
    }

    private String fill(String key, Target.Aim aim, Indicator indicator, Length length) {
        return labels.phrase(key).fill("aim", figures.aim(aim, indicator, length));
    }

    private static String kind(Target target, Indicator indicator) {
        return switch (target.type()) {
            case MAINTAIN ->
                    indicator.direction() == Indicator.Direction.DOWN
                            ? "maintain-down"
                            : "maintain-up";
            case COMPLETE -> asksForNo(target) ? "complete-no" : "complete";
            default -> target.type().code();
        };
    }

    private static boolean asksForNo(Target target) {
        return target.aim()
                .filter(aim -> aim.equals(new Target.Value(new Figure.Answer(false))))
                .isPresent();
    }

    /** At most 0 is simply 0. */
    private static boolean isAtMostZero(Target target) {
        return target.type() == Target.Type.AT_MOST
                && target.aim().orElse(null) instanceof Target.Value value
                && value.figure() instanceof Figure.Quantity quantity
                && quantity.value().signum() == 0;
    }
}
