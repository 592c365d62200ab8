package org.hiraku.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.hiraku.plan.Actual;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Indicator.Counting;
import org.hiraku.plan.Period;
import org.hiraku.plan.Series;
import org.hiraku.plan.Target;
import org.hiraku.plan.Text;
import org.hiraku.plan.Text.Words;
import org.hiraku.plan.Unit;
import org.hiraku.verdict.Distance;
import org.hiraku.verdict.Verdict;
import org.hiraku.wording.FigureWords.Length;
import org.hiraku.wording.PeriodWords.Form;

/**
 * How one language words everything that is not the record's own text: labels, numbers, units,
 * periods, dates, figures. The same on every machine; safe to share between threads.
 *
 * <p>A label that the language lacks is another language's; {@link #spoken} says which. Whatever is
 * put together from figures is in one language throughout, {@link #figureLanguage()}.
 */
public final class Wording {

    private final String language;
    private final String source;
    private final Labels labels;
    private final Speech speech;
    private final FigureWords figures;
    private final TargetWords targets;

    Wording(String language, String source, Labels labels, Speech speech) {
        this.language = language;
        this.source = source;
        this.labels = labels;
        this.speech = speech;
        this.figures = new FigureWords(speech);
        this.targets = new TargetWords(speech.labels, figures);
    }

    /** The language it is asked for, as a BCP 47 tag. */
    public String language() {
        return language;
    }

    /**
     * The language of numbers, periods, dates, figures and sentences: another one, where this lacks
     * words for them.
     */
    public String figureLanguage() {
        return speech.language;
    }

    /** The wording of {@link #figureLanguage()}, for what has to be in one language throughout. */
    public Wording ofFigures() {
        return language.equals(speech.language)
                ? this
                : new Wording(speech.language, source, speech.labels, speech);
    }

    /**
     * A label.
     *
     * @param key its dotted key, as {@code result.met}
     * @throws IllegalArgumentException when no language has it
     */
    public String label(String key) {
        return labels.get(key);
    }

    /**
     * A label with its slots filled: {@code {count} series} with 3.
     *
     * @throws IllegalArgumentException when no language has it, or a slot has no detail
     */
    public String label(String key, Map<String, String> details) {
        return labels.phrase(key).fill(details);
    }

    /** A label with the language it is in, for the {@code lang} attribute. */
    public Words spoken(String key) {
        return labels.spoken(key);
    }

    /** The label of a constant of the record or the verdict: {@code result.not-due}. */
    public String word(Enum<?> constant) {
        return labels.spoken(constant).words();
    }

    /** The label of a constant with the language it is in. */
    public Words spokenWord(Enum<?> constant) {
        return labels.spoken(constant);
    }

    /**
     * How many there are, one and many told apart: {@code <key>.one} and {@code <key>.other} with
     * {@code {count}}.
     */
    public String counted(String key, long count) {
        return labels.phrase(key + (count == 1 ? ".one" : ".other"))
                .fill("count", speech.numbers.digits(BigDecimal.valueOf(count)));
    }

    /**
     * The record's own words on a page in this language: the source's, where they are not
     * translated.
     */
    public Words text(Text text) {
        return text.shownIn(language, source);
    }

    /**
     * The name of one of an indicator's series: its own, else its values of the dimensions, else
     * the label of the whole.
     */
    public Words series(Indicator indicator, Series series) {
        return SeriesNames.in(language, source, labels).of(indicator, series);
    }

    /** Every key that has words in some language. */
    public SortedSet<String> keys() {
        return labels.keys();
    }

    /** All digits, grouped, with the decimals it carries: 65.0 is {@code 65.0}. */
    public String number(BigDecimal number) {
        return speech.numbers.digits(number);
    }

    /** A whole number, grouped. */
    public String number(long number) {
        return speech.numbers.digits(BigDecimal.valueOf(number));
    }

    /** A number alone, rounded where space is short: 2億2,623万, {@code 226 million}. */
    public String shortNumber(BigDecimal number) {
        return speech.numbers.rounded(number);
    }

    /** A number with its unit, every digit: 226,231,970円, 延べ529人. */
    public String quantity(BigDecimal number, Unit unit, Optional<Counting> counting) {
        return figures.quantity(number, unit, counting, Length.DIGITS);
    }

    /** A number with its unit, rounded where space is short: 2億2,623万円, {@code ¥226 million}. */
    public String shortQuantity(BigDecimal number, Unit unit, Optional<Counting> counting) {
        return figures.quantity(number, unit, counting, Length.ROUNDED);
    }

    /** A value of an indicator, with as many decimals as it asks for; yes/no goals in words. */
    public String figure(Figure figure, Indicator indicator) {
        return figures.figure(figure, indicator, Length.DIGITS);
    }

    /** An actual that has a value, with how firm it is: 226,231,970円（見込）. */
    public String actual(Actual actual, Indicator indicator) {
        return figures.marked(actual, indicator, Length.DIGITS);
    }

    /** What a target asks for without its type: 30,000件; empty when it names no value. */
    public Optional<String> aim(Target target, Indicator indicator) {
        return target.aim().map(aim -> aim(aim, indicator));
    }

    /** A value or a range that is, or was, asked for. */
    public String aim(Target.Aim aim, Indicator indicator) {
        return figures.aim(aim, indicator, Length.DIGITS);
    }

    /** What a target asks for with its type: {@code at most 40 cases}. */
    public String target(Target target, Indicator indicator) {
        return targets.alone(target, indicator);
    }

    /** What a target asks for where its being one is said already: 30,000件, 40件以下. */
    public String shortTarget(Target target, Indicator indicator) {
        return targets.brief(target, indicator, Length.DIGITS);
    }

    /** A unit by itself, as over a table: 円; empty for plain numbers. */
    public String unit(Unit unit) {
        return speech.units.name(unit);
    }

    /** A period within a sentence: 令和6年度, {@code fiscal 2024}. */
    public String period(Period period, Calendar calendar) {
        return speech.periods.of(period, calendar, Form.PLAIN);
    }

    /** A period where space is short: {@code FY2024}. */
    public String shortPeriod(Period period, Calendar calendar) {
        return speech.periods.of(period, calendar, Form.SHORT);
    }

    /** A period with all its names: 令和6年度（2024年度）, {@code FY2024 (Apr 2024–Mar 2025)}. */
    public String fullPeriod(Period period, Calendar calendar) {
        return speech.periods.of(period, calendar, Form.FULL);
    }

    /** A day within a sentence: 令和6年6月1日, {@code 1 June 2024}. */
    public String date(LocalDate date) {
        return speech.dates.day(date);
    }

    /** A day that stands alone, in both calendars: 令和6年（2024年）6月1日, {@code 1 June 2024}. */
    public String fullDate(LocalDate date) {
        return speech.dates.fullDay(date);
    }

    /**
     * A day or a month that stands alone, as the data format writes it, in words: {@code 2024-09}
     * is 令和6年（2024年）9月, {@code September 2024}.
     */
    public String writtenDate(String written) {
        return speech.dates.written(written);
    }

    /** A fraction as a percentage with one decimal, half up: 0.8 is {@code 80.0%}. */
    public String share(BigDecimal share) {
        return figures.share(share);
    }

    /** A distance: {@code 2,000 cases to go}, of rates {@code exceeded by 12 points}. */
    public String distance(Distance distance, Unit unit) {
        return figures.distance(distance, unit);
    }

    /**
     * The distance of a judged number, said as its rule has it: below an {@code at-most} target is
     * better.
     */
    public Optional<String> distance(Verdict verdict, Indicator indicator) {
        return figures.distance(verdict, indicator);
    }

    /** The record's own words within a sentence of figures. */
    Words textOfFigures(Text text) {
        return text.shownIn(speech.language, source);
    }

    /** The name of a series within a sentence of figures. */
    Words seriesOfFigures(Indicator indicator, Series series) {
        return SeriesNames.in(speech.language, source, speech.labels).of(indicator, series);
    }

    /** How many there are, in the language of figures. */
    String countedFigures(String key, long count) {
        return speech.labels
                .phrase(key + (count == 1 ? ".one" : ".other"))
                .fill("count", number(count));
    }

    Speech speech() {
        return speech;
    }

    FigureWords figures() {
        return figures;
    }

    TargetWords targets() {
        return targets;
    }
}
