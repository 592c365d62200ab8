package org.hiraku.checking;

import java.util.HashMap;
import java.util.Map;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Term;
import org.hiraku.reading.Declared;

/** No two terms of the glossary have the same words in one language. */
final class TermIsExplainedOnce implements Rule {

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        for (String language : record.imprint().languages()) {
            Map<String, String> first = new HashMap<>();
            for (Term term : record.glossary()) {
                String words = term.term().in(language).orElse("");
                String other = words.isEmpty() ? null : first.putIfAbsent(words, term.id());
                if (other != null) {
                    findings.error(
                            Spot.value(KnownFiles.GLOSSARY, "terms", term.id(), "term"),
                            p -> p.with("term", words).with("other", other));
                }
            }
        }
    }
}
