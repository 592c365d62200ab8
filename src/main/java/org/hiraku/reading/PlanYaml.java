package org.hiraku.reading;

import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Period;
import org.hiraku.plan.Plan.Statement;
import org.hiraku.plan.Source;
import org.hiraku.plan.Text;
import org.hiraku.reading.Node.Mapping;

/** Reads {@code data/plans/<plan>/plan.yaml}. */
final class PlanYaml {

    private PlanYaml() {}

    /** The plan but for its initiatives, which stand in files of their own. */
    static Optional<PlanDraft> read(String id, Mapping root, Faults faults) {
        return Keys.ofNeeded(root, faults, keys -> plan(id, keys));
    }

    private static Optional<PlanDraft> plan(String id, Keys keys) {
        Optional<Text> title = keys.need("title", TextReader::name);
        Optional<Period> period = keys.need("period", TimeReader::period);
        Optional<String> department = keys.value("department", IdReader::word);
        Optional<Statement> statement = keys.value("statement", PlanYaml::statement);
        int faultsBefore = keys.faults().count();
        List<String> order = keys.list("initiatives", IdReader::id);
        boolean orderSound = keys.faults().count() == faultsBefore;
        Optional<String> previous = keys.value("previous", IdReader::id);
        Optional<Source> source = keys.value("source", SourceReader::source);
        List<Text> notes = keys.list("notes", TextReader::text);
        List<String> aliases = keys.list("aliases", IdReader::id);
        if (keys.lacking()) {
            return Optional.empty();
        }
        return Optional.of(
                new PlanDraft(
                        id,
                        keys.faults().source().file(),
                        title.get(),
                        period.get(),
                        department,
                        statement,
                        order,
                        orderSound,
                        previous,
                        source,
                        notes,
                        aliases));
    }

    private static Optional<Statement> statement(Node node, Faults faults) {
        return Keys.ofNeeded(
                node,
                faults,
                keys -> {
                    Optional<Text> heading = keys.value("heading", TextReader::name);
                    Optional<Text> text = keys.need("text", TextReader::text);
                    return text.map(t -> new Statement(heading, t));
                });
    }
}
