package org.hiraku.checking;

import java.util.List;
import java.util.Optional;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Text;
import org.hiraku.problem.Problem;
import org.hiraku.reading.Declared;

/** A Japanese text and its English translation, or the other way round, have the same figures. */
final class TranslationKeepsFigures implements Rule, Acceptable {

    @Override
    public boolean isByPeriod() {
        return false;
    }

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        List<String> languages = record.imprint().languages();
        Optional<String> japanese = languages.stream().filter(l -> isOf(l, "ja")).findFirst();
        Optional<String> english = languages.stream().filter(l -> isOf(l, "en")).findFirst();
        if (japanese.isPresent() && english.isPresent()) {
            Texts.each(
                    record,
                    (text, manner, trail) ->
                            compare(text, japanese.get(), english.get(), trail, findings));
        }
    }

    private static boolean isOf(String tag, String language) {
        return tag.equals(language) || tag.startsWith(language + "-");
    }

    private static void compare(
            Text text, String japanese, String english, Trail trail, Findings findings) {
        String ja = text.byLanguage().get(japanese);
        String en = text.byLanguage().get(english);
        if (ja == null || en == null) {
            return;
        }
        FigureComparison compared = FigureComparison.of(ja, en);
        if (!compared.agrees()) {
            findings.warning(
                    trail.spot(english),
                    trail.spot(japanese),
                    p ->
                            variant(compared, p)
                                    .with("japanese", listed(compared.japaneseAlone()))
                                    .with("english", listed(compared.englishAlone())));
        }
    }

    private static Problem variant(FigureComparison compared, Problem problem) {
        if (compared.englishAlone().isEmpty()) {
            return problem.variant("lost");
        }
        return compared.japaneseAlone().isEmpty() ? problem.variant("added") : problem;
    }

    private static String listed(List<String> figures) {
        return String.join(", ", figures);
    }
}
