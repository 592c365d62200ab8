package org.hiraku.checking;

import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** A text that is written by language is there in the site's source language. */
final class TextIsInSourceLanguage implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        String source = record.imprint().sourceLanguage();
        if (declared.isBroken(KnownFiles.SITE)) {
            return;
        }
        Texts.each(
                record,
                (text, manner, trail) -> {
                    if (text.in(source).isEmpty() && !declared.isBroken(trail.file())) {
                        findings.error(trail.spot(), p -> p.with("language", source));
                    }
                });
    }
}
