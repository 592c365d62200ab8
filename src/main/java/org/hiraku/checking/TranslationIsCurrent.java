package org.hiraku.checking;

import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** A translation is not older than the words it was made from. */
final class TranslationIsCurrent implements Rule {

    private final TranslationReview review;

    TranslationIsCurrent(TranslationReview review) {
        this.review = review;
    }

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        String source = record.imprint().sourceLanguage();
        for (TranslationReview.Outdated outdated : review.outdated()) {
            findings.warning(
                    outdated.spot(),
                    p ->
                            p.with("language", outdated.now().key().language())
                                    .with("source", source)
                                    .with("name", outdated.name()));
        }
    }
}
