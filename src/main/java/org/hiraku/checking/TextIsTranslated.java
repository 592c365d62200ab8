package org.hiraku.checking;

import java.util.List;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Text;
import org.hiraku.reading.Declared;

/** A text is there in every language of the site; a source's own words need not be. */
final class TextIsTranslated implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        List<String> languages = record.imprint().languages();
        List<String> translations = languages.subList(1, languages.size());
        if (declared.isBroken(KnownFiles.SITE)) {
            return;
        }
        Texts.each(
                record,
                (text, manner, trail) -> {
                    if (manner != Trail.Manner.QUOTATION
                            && lacks(text, translations)
                            && !declared.isBroken(trail.file())) {
                        findings.warning(
                                trail.spot(),
                                p ->
                                        p.with("languages", missing(text, translations))
                                                .with("source", languages.get(0)));
                    }
                });
    }

    private static boolean lacks(Text text, List<String> languages) {
        for (String language : languages) {
            if (text.in(language).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static String missing(Text text, List<String> languages) {
        return String.join(", ", languages.stream().filter(tag -> text.in(tag).isEmpty()).toList());
    }
}
