package org.hiraku.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Indicator.Counting;
import org.hiraku.plan.Target;
import org.hiraku.plan.Unit;
import org.hiraku.verdict.Distance;
import org.hiraku.verdict.Rule;
import org.hiraku.verdict.Share;
import org.hiraku.verdict.Verdict;

/** Figures, targets, distances and shares in one language. */
final class FigureWords {

    private static final Unit POINTS = Unit.builtIn("percentage-point");

    private final Speech speech;

    FigureWords(Speech speech) {
        this.speech = speech;
    }

    /** How long a number may be. */
    enum Length {
        /** Every digit: 226,231,970円. */
        DIGITS,
        /** Exact, with words for large powers: 2億2,623万1,970円. */
        IN_WORDS,
        /** Rounded: 2億2,623万円. */
        ROUNDED
    }

    String quantity(BigDecimal number, Unit unit, Optional<Counting> counting, Length length) {
        String digits =
                switch (length) {
                    case DIGITS -> speech.numbers.digits(number);
                    case IN_WORDS -> inWords(number, unit);
                    case ROUNDED -> speech.numbers.rounded(number);
                };
        return speech.units.of(number, digits, unit, counting);
    }

    /** Only money is said in words: 30,000件 stays as everyone writes it. */
    private String inWords(BigDecimal number, Unit unit) {
        return unit.id().equals("yen")
                ? speech.numbers.inWords(number)
                : speech.numbers.digits(number);
    }

    String figure(Figure figure, Indicator indicator, Length length) {
        if (figure instanceof Figure.Answer answer) {
            return speech.labels.get(answer.yes() ? "figure.yes" : "figure.no");
        }
        BigDecimal number = shown(((Figure.Quantity) figure).value(), indicator);
        return quantity(number, indicator.unit(), indicator.counting(), length);
    }

    private static BigDecimal shown(BigDecimal number, Indicator indicator) {
        return indicator.decimals().isPresent()
                ? number.setScale(indicator.decimals().get(), RoundingMode.HALF_UP)
                : number;
    }

    /** What a target asks for, its type left to be said elsewhere: 30,000件, 36〜38℃. */
    String aim(Target.Aim aim, Indicator indicator, Length length) {
        if (aim instanceof Target.Value value) {
            return figure(value.figure(), indicator, length);
        }
        Target.Range range = (Target.Range) aim;
        BigDecimal low = shown(range.low(), indicator);
        BigDecimal high = shown(range.high(), indicator);
        String digits =
                speech.labels
                        .phrase("figure.range")
                        .fill(
                                Map.of(
                                        "low", speech.numbers.digits(low),
                                        "high", speech.numbers.digits(high)));
        return speech.units.of(high, digits, indicator.unit(), indicator.counting());
    }

    /** What a target asks for with its type in words: {@code at most 40 cases}, 98%以上を維持. */
    String target(Target target, Indicator indicator, Length length) {
        String key = "figure.target." + kind(target, indicator);
        return target.aim()
                .map(aim -> speech.labels.phrase(key).fill("aim", aim(aim, indicator, length)))
                .orElseGet(() -> speech.labels.get(key + "-without-value"));
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

    String distance(Distance distance, Unit unit) {
        String key = "figure.distance." + distance.side().code();
        return speech.labels.phrase(key).fill("distance", difference(distance.value(), unit));
    }

    /** The distance of a judged number, above or below its target as the rule has it. */
    Optional<String> distance(Verdict verdict, Unit unit) {
        return verdict.distance()
                .map(
                        distance -> {
                            boolean less =
                                    distance.side() == Distance.Side.EXCEEDED
                                            && staysBelow(verdict.working().rule());
                            String key =
                                    "figure.distance." + (less ? "below" : distance.side().code());
                            return speech.labels
                                    .phrase(key)
                                    .fill("distance", difference(distance.value(), unit));
                        });
    }

    static boolean staysBelow(Rule rule) {
        return rule == Rule.AT_MOST || rule == Rule.MAINTAIN_DOWN;
    }

    /**
     * A difference between two values: of rates it is in points, of persons never a gross count.
     */
    String difference(BigDecimal difference, Unit unit) {
        return quantity(difference, unit.isRate() ? POINTS : unit, Optional.empty(), Length.DIGITS);
    }

    String share(BigDecimal share) {
        return speech.labels
                .phrase("figure.share")
                .fill("percentage", speech.numbers.digits(Share.percentage(share)));
    }
}
