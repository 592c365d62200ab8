package org.hiraku.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Series;
import org.hiraku.reading.Declared;

/**
 * The value of an actual is the figure in the source's own words, in each language.
 *
 * <p>Words that hold the value among other figures match, and so do words with several figures none
 * of which is the value: nobody can tell which is meant. A figure that the source rounds matches as
 * far as its digits go: 24,604,321 and {@code 2460万円}.
 *
 * <p>Example: {@code 65.0％} beside 6.5 is told.
 */
final class AsPublishedMatchesValue implements SeriesRule, Acceptable {

    /** In a file with a fault in it the words may have been cut short. */
    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        record.indicators().values().stream()
                .filter(indicator -> !declared.isBroken(indicator.file()))
                .forEach(indicator -> check(indicator, findings));
    }

    @Override
    public void check(Indicator indicator, Series series, Findings findings) {
        for (Map.Entry<Period, Actual> entry : series.actuals().entrySet()) {
            Actual actual = entry.getValue();
            Optional<BigDecimal> value = Numbers.of(actual);
            if (actual.asPublished().isEmpty() || value.isEmpty()) {
                continue;
            }
            for (String words : actual.asPublished().get().byLanguage().values()) {
                Optional<PublishedFigure> other = otherThan(value.get(), words, indicator);
                if (other.isPresent()) {
                    Period period = entry.getKey();
                    findings.warning(
                            Spot.inSeries(indicator, series, "actuals", period, "as-published"),
                            p ->
                                    p.with("words", words)
                                            .with("value", value.get().toPlainString())
                                            .with("published", written(other.get())));
                    break;
                }
            }
        }
    }

    /** The one figure that the words can mean, when it is not the value. */
    private static Optional<PublishedFigure> otherThan(
            BigDecimal value, String words, Indicator indicator) {
        List<PublishedFigure> figures = PublishedFigure.in(words);
        if (figures.stream().anyMatch(figure -> figure.agreesWith(value))) {
            return Optional.empty();
        }
        List<PublishedFigure> certain =
                figures.stream()
                        .filter(PublishedFigure::certain)
                        .filter(f -> !f.unit().startsWith("%") || indicator.unit().isRate())
                        .toList();
        return certain.size() == 1 ? Optional.of(certain.get(0)) : Optional.empty();
    }

    private static String written(PublishedFigure figure) {
        return figure.value().setScale(Math.max(0, figure.place().scale())).toPlainString();
    }
}
