package org.hiraku.reading;

import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Accepted;
import org.hiraku.plan.Period;
import org.hiraku.plan.Plan.Statement;
import org.hiraku.plan.Source;
import org.hiraku.plan.Text;

/** Reads {@code data/plans/<plan>/plan.yaml}. */
final class PlanYaml {

    private static final ValueReader<Statement> STATEMENT =
            new MapReader<>(
                    "statement",
                    keys -> {
                        Optional<Text> heading = keys.value("heading", TextReader.NAME);
                        Optional<Text> text = keys.need("text", TextReader.TEXT);
                        return text.map(t -> new Statement(heading, t));
                    });

    private PlanYaml() {}

    /** The plan but for its initiatives, which stand in files of their own. */
    static ValueReader<PlanDraft> plan(String id) {
        return new MapReader<>("plan", keys -> plan(id, keys));
    }

    private static Optional<PlanDraft> plan(String id, Keys keys) {
        Optional<Text> title = keys.need("title", TextReader.NAME);
        Optional<Period> period = keys.need("period", TimeReader.PERIOD);
        Optional<String> department = keys.value("department", IdReader.WORD);
        Optional<Statement> statement = keys.value("statement", STATEMENT);
        int faultsBefore = keys.faults().count();
        List<String> order = keys.list("initiatives", IdReader.ADDRESS);
        boolean orderSound = keys.faults().count() == faultsBefore;
        Optional<String> previous = keys.value("previous", IdReader.ADDRESS);
        Optional<Source> source = keys.value("source", SourceReader.SOURCE);
        List<Text> notes = keys.list("notes", TextReader.TEXT);
        List<String> aliases = keys.list("aliases", IdReader.ADDRESS);
        List<Accepted> accepted = keys.list("accepted", AcceptedReader.OF_WORK);
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
                        aliases,
                        accepted));
    }
}
