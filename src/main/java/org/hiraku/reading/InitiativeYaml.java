package org.hiraku.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hiraku.plan.Ending;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Initiative.Budget;
import org.hiraku.plan.Initiative.Milestone;
import org.hiraku.plan.Initiative.State;
import org.hiraku.plan.Initiative.Status;
import org.hiraku.plan.Initiative.Update;
import org.hiraku.plan.Source;
import org.hiraku.plan.Text;
import org.hiraku.reading.Node.Mapping;

/** Reads {@code data/plans/<plan>/<initiative>.yaml}. */
final class InitiativeYaml {

    private static final ValueReader<State> STATE = ChoiceReader.of(State.class);

    private InitiativeYaml() {}

    /** One line of work of the plan. */
    static Optional<Initiative> read(String plan, String id, Mapping root, Faults faults) {
        return Keys.ofNeeded(root, faults, keys -> initiative(plan, id, keys));
    }

    private static Optional<Initiative> initiative(String plan, String id, Keys keys) {
        Optional<Text> title = keys.need("title", TextReader::name);
        Optional<Text> description = keys.need("description", TextReader::text);
        List<String> policySheets = keys.list("policy-sheets", SheetCode::read);
        List<String> divisions = keys.list("divisions", IdReader::id);
        List<String> indicators = keys.list("indicators", IdReader::id);
        Optional<Status> status = keys.value("status", InitiativeYaml::status);
        List<Milestone> milestones = keys.list("milestones", InitiativeYaml::milestone);
        List<Update> updates =
                keys.list("updates", InitiativeYaml::update).stream()
                        .sorted(Comparator.comparing(Update::date).reversed())
                        .toList();
        Map<Integer, Budget> budget =
                keys.map("budget", TimeReader::year, (year, n, f) -> budget(n, f));
        List<String> continues = keys.list("continues", IdReader::initiative);
        Optional<Ending> ended = keys.value("ended", SourceReader::ending);
        List<Text> notes = keys.list("notes", TextReader::text);
        List<String> aliases = keys.list("aliases", IdReader::id);
        if (keys.lacking()) {
            return Optional.empty();
        }
        return Optional.of(
                new Initiative(
                        id,
                        plan,
                        keys.faults().source().file(),
                        title.get(),
                        description.get(),
                        policySheets,
                        divisions,
                        indicators,
                        status,
                        milestones,
                        updates,
                        new TreeMap<>(budget),
                        continues,
                        ended,
                        notes,
                        aliases));
    }

    private static Optional<Status> status(Node node, Faults faults) {
        return Keys.ofNeeded(
                node,
                faults,
                keys -> {
                    Optional<State> state = keys.need("state", STATE);
                    Optional<LocalDate> asOf = keys.value("as-of", TimeReader::date);
                    Optional<Text> note = keys.value("note", TextReader::text);
                    Optional<String> evidence = keys.value("evidence", AddressReader::web);
                    return state.map(s -> new Status(s, asOf, note, evidence));
                });
    }

    private static Optional<Milestone> milestone(Node node, Faults faults) {
        return Keys.ofNeeded(
                node,
                faults,
                keys -> {
                    Optional<Text> title = keys.need("title", TextReader::name);
                    Optional<String> due = keys.value("due", TimeReader::dayOrMonth);
                    Optional<String> done = keys.value("done", TimeReader::dayOrMonth);
                    Optional<Text> note = keys.value("note", TextReader::text);
                    return title.map(t -> new Milestone(t, due, done, note));
                });
    }

    private static Optional<Update> update(Node node, Faults faults) {
        return Keys.ofNeeded(
                node,
                faults,
                keys -> {
                    Optional<LocalDate> date = keys.need("date", TimeReader::date);
                    Optional<Text> text = keys.need("text", TextReader::text);
                    return keys.lacking()
                            ? Optional.empty()
                            : Optional.of(new Update(date.get(), text.get()));
                });
    }

    private static Optional<Budget> budget(Node node, Faults faults) {
        return Keys.in(
                node,
                faults,
                keys -> {
                    Optional<BigDecimal> amount = keys.value("amount", NumberReader::number);
                    Optional<BigDecimal> settled = keys.value("settled", NumberReader::number);
                    Optional<Source> source = keys.value("source", SourceReader::source);
                    Optional<Text> note = keys.value("note", TextReader::text);
                    return new Budget(amount, settled, source, note);
                });
    }
}
