package org.hiraku.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Actual;
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

    /**
     * An actual that has a value, with how firm it is: 226,231,970円（見込）, {@code 529 people (gross
     * count)}.
     */
    String marked(Actual actual, Indicator indicator, Length length) {
        Figure figure = actual.figure().orElseThrow();
        if (actual.status() == Actual.Status.FINAL) {
            return figure(figure, indicator, length);
        }
        String mark = speech.labels.get("figure.mark." + actual.status().code());
        boolean gross =
                figure instanceof Figure.Quantity
                        && indicator.counting().equals(Optional.of(Counting.GROSS));
        String plain =
                gross
                        ? quantity(
                                shown(((Figure.Quantity) figure).value(), indicator),
                                indicator.unit(),
                                Optional.empty(),
                                length)
                        : figure(figure, indicator, length);
        return speech.labels
                .phrase(gross ? "counted.gross-marked" : "counted.marked")
                .fill(Map.of("quantity", plain, "mark", mark));
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

    /** A distance in words, without what type the target is of. */
    String distance(Distance distance, Unit unit) {
        String key = "figure.distance." + distance.side().code();
        return speech.labels
                .phrase(key)
                .fill("distance", difference(distance.value(), unit, Length.DIGITS));
    }

    /** The distance of a judged number, above or below its target as the rule has it. */
    Optional<String> distance(Verdict verdict, Indicator indicator) {
        return verdict.distance().map(d -> distance(d, verdict.working().rule(), indicator));
    }

    private String distance(Distance distance, Rule rule, Indicator indicator) {
        return speech.labels
                .phrase("figure.distance." + side(distance, rule))
                .fill("distance", difference(distance.value(), indicator, Length.DIGITS));
    }

    private static String side(Distance distance, Rule rule) {
        boolean better = distance.side() == Distance.Side.EXCEEDED;
        if (better && (rule == Rule.AT_MOST || rule == Rule.MAINTAIN_DOWN)) {
            return "below";
        }
        boolean inside = distance.side() == Distance.Side.REACHED && rule == Rule.WITHIN;
        return inside ? "inside" : distance.side().code();
    }

    /** A difference of two values: of rates it is in points, of persons never a gross count. */
    String difference(BigDecimal difference, Unit unit, Length length) {
        return quantity(difference, unit.isRate() ? POINTS : unit, Optional.empty(), length);
    }

    /** A difference with the indicator's decimals, unless they would make it nothing. */
    String difference(BigDecimal difference, Indicator indicator, Length length) {
        BigDecimal shown = shown(difference, indicator);
        boolean lost = shown.signum() == 0 && difference.signum() != 0;
        return difference(lost ? difference : shown, indicator.unit(), length);
    }

    String share(BigDecimal share) {
        return speech.labels
                .phrase("figure.share")
                .fill("percentage", speech.numbers.digits(Share.percentage(share)));
    }
}
