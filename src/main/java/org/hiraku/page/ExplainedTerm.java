package org.hiraku.page;

import java.util.Map;
import org.hiraku.plan.Term;

/**
 * A term of the glossary as a page explains it.
 *
 * @param id its id
 * @param term the term
 * @param meaning what it means
 * @param back the words of the link back to its first mention
 */
public record ExplainedTerm(String id, Phrase term, Passage meaning, Phrase back) {

    static ExplainedTerm of(LanguageSide side, Address here, Term term) {
        Phrase words = side.phrase(term.term());
        return new ExplainedTerm(
                term.id(),
                words,
                side.passage(term.meaning(), "term-" + term.id() + "-", 3, here),
                side.say().label("page.termback", Map.of("term", words.text())));
    }
}
