package org.hiraku.checking;

import java.util.List;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Text;
import org.hiraku.reading.Declared;

/** A text has words in languages of the site only. */
final class TextLanguageIsOfSite implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        List<String> languages = record.imprint().everyLanguage();
        if (declared.isBroken(KnownFiles.SITE)) {
            return;
        }
        Texts.each(
                record,
                (text, manner, trail) -> {
                    for (String language : text.byLanguage().keySet()) {
                        if (!language.equals(Text.EVERY) && !languages.contains(language)) {
                            findings.error(
                                    trail.spot(language).itsKey(),
                                    p ->
                                            p.with("language", language)
                                                    .with("known", String.join(", ", languages)));
                        }
                    }
                });
    }
}
