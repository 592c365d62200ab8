package org.hiraku.reading;

import java.util.ArrayList;
import java.util.Optional;
import org.hiraku.plan.Term;
import org.hiraku.plan.Text;

/** Reads {@code data/glossary.yaml}. */
final class GlossaryYaml {

    /** The terms explained to citizens, in order. */
    static final ValueReader<Glossary> GLOSSARY =
            MapReader.always(
                    "glossary",
                    keys ->
                            new Glossary(
                                    new ArrayList<>(
                                            keys.map(
                                                            "terms",
                                                            new EntriesReader<>(
                                                                    IdReader.WORD,
                                                                    GlossaryYaml::term))
                                                    .values())));

    private GlossaryYaml() {}

    private static ValueReader<Term> term(String id) {
        return new MapReader<>(
                "term",
                keys -> {
                    Optional<Text> term = keys.need("term", TextReader.NAME);
                    Optional<Text> meaning = keys.need("meaning", TextReader.TEXT);
                    return keys.lacking()
                            ? Optional.empty()
                            : Optional.of(new Term(id, term.get(), meaning.get()));
                });
    }
}
