package org.hiraku.reading;

import java.util.ArrayList;
import java.util.Optional;
import org.hiraku.plan.Term;
import org.hiraku.plan.Text;
import org.hiraku.reading.Node.Mapping;

/** Reads {@code data/glossary.yaml}. */
final class GlossaryYaml {

    private GlossaryYaml() {}

    /** The terms explained to citizens, in order. */
    static Optional<Glossary> read(Mapping root, Faults faults) {
        return Keys.in(
                root,
                faults,
                keys ->
                        new Glossary(
                                new ArrayList<>(
                                        keys.map("terms", IdReader::word, GlossaryYaml::term)
                                                .values())));
    }

    private static Optional<Term> term(String id, Node node, Faults faults) {
        return Keys.ofNeeded(
                node,
                faults,
                keys -> {
                    Optional<Text> term = keys.need("term", TextReader::name);
                    Optional<Text> meaning = keys.need("meaning", TextReader::text);
                    return keys.lacking()
                            ? Optional.empty()
                            : Optional.of(new Term(id, term.get(), meaning.get()));
                });
    }
}
