package org.hiraku.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiraku.plan.Calendar;
import org.hiraku.plan.Figure;
import org.hiraku.plan.Indicator;
import org.hiraku.plan.Period;
import org.hiraku.plan.Target;
import org.hiraku.plan.Text;
import org.hiraku.plan.Unit;
import org.hiraku.wording.Wording;

/**
 * A wording's words as phrases: those that the language borrows from another say so.
 *
 * @param wording the wording
 */
record Spoken(Wording wording) {

    Phrase label(String key) {
        Text.Words words = wording.spoken(key);
        return Phrase.in(words.language(), words.read(), wording);
    }

    Phrase label(String key, Map<String, String> details) {
        return Phrase.in(wording.spoken(key).language(), wording.label(key, details), wording);
    }

    Phrase counted(String key, long count) {
        String language = wording.spoken(key + (count == 1 ? ".one" : ".other")).language();
        return Phrase.in(language, wording.counted(key, count), wording);
    }

    Phrase word(Enum<?> constant) {
        return Phrase.in(wording.spokenWord(constant).language(), wording.word(constant), wording);
    }

    Phrase number(long number) {
        return figures(wording.number(number));
    }

    Phrase quantity(BigDecimal number, Unit unit) {
        return figures(wording.quantity(number, unit, Optional.empty()));
    }

    Phrase figure(Figure figure, Indicator indicator) {
        return figures(wording.figure(figure, indicator));
    }

    Phrase aim(Target.Aim aim, Indicator indicator) {
        return figures(wording.aim(aim, indicator));
    }

    Phrase target(Target target, Indicator indicator) {
        return figures(wording.target(target, indicator));
    }

    Phrase shortPeriod(Period period, Calendar calendar) {
        return figures(wording.shortPeriod(period, calendar));
    }

    Phrase fullPeriod(Period period, Calendar calendar) {
        return figures(wording.fullPeriod(period, calendar));
    }

    /** A day that stands alone. */
    Phrase date(LocalDate day) {
        return figures(wording.fullDate(day));
    }

    Phrase writtenDate(String written) {
        return figures(wording.writtenDate(written));
    }

    List<Phrase> figures(List<String> sentences) {
        return sentences.stream().map(this::figures).toList();
    }

    /** Words that are put together from figures, which are in one language throughout. */
    Phrase figures(String words) {
        return Phrase.in(wording.figureLanguage(), words, wording);
    }
}
