package org.hiraku.checking;

import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;
import org.hiraku.reading.TranslationLock;

/** A site that remembers which words its translations were made from knows all of them. */
final class TranslationIsRecorded implements Rule {

    private final TranslationReview review;

    TranslationIsRecorded(TranslationReview review) {
        this.review = review;
    }

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        if (review.unrecorded() > 0 && !declared.isBroken(TranslationLock.FILE)) {
            findings.warning(
                    Spot.wholeFile(TranslationLock.FILE),
                    p -> p.with("count", review.unrecorded()));
        }
    }
}
