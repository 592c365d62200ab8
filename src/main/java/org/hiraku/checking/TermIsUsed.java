package org.hiraku.checking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Term;
import org.hiraku.prose.TermFinder;
import org.hiraku.reading.Declared;

/** A term of the glossary stands in some text of the site, in the source language. */
final class TermIsUsed implements Rule {

    private final Prose prose;

    TermIsUsed(Prose prose) {
        this.prose = prose;
    }

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        if (record.glossary().isEmpty() || !prose.known() || !declared.broken().isEmpty()) {
            return;
        }
        String source = record.imprint().sourceLanguage();
        Map<String, String> words = new HashMap<>();
        record.glossary()
                .forEach(t -> t.term().in(source).ifPresent(own -> words.put(t.id(), own)));
        Set<String> used = used(record, source, new TermFinder(words));
        for (Term term : record.glossary()) {
            if (words.containsKey(term.id()) && !used.contains(term.id())) {
                findings.warning(
                        Spot.value(KnownFiles.GLOSSARY, "terms", term.id(), "term"),
                        p -> p.with("term", words.get(term.id())));
            }
        }
    }

    private Set<String> used(PublicRecord record, String source, TermFinder terms) {
        Set<String> used = new HashSet<>();
        Texts.each(
                record,
                (text, manner, trail) -> {
                    if (!trail.file().equals(KnownFiles.GLOSSARY)) {
                        text.in(source).ifPresent(words -> used.addAll(terms.in(words)));
                    }
                });
        for (Prose.Page page : prose.pages()) {
            if (page.language().equals(source)) {
                used.addAll(terms.in(page.words()));
            }
        }
        return used;
    }
}
