package org.hiraku.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hiraku.plan.Accepted;
import org.hiraku.plan.Ending;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Initiative.Budget;
import org.hiraku.plan.Initiative.Milestone;
import org.hiraku.plan.Initiative.State;
import org.hiraku.plan.Initiative.Status;
import org.hiraku.plan.Initiative.Update;
import org.hiraku.plan.Source;
import org.hiraku.plan.Text;

/** Reads {@code data/plans/<plan>/<initiative>.yaml}. */
final class InitiativeYaml {

    private static final ValueReader<State> STATE = ChoiceReader.of(State.class);

    private static final ValueReader<Status> STATUS =
            new MapReader<>("status", InitiativeYaml::status);

    private static final ValueReader<Milestone> MILESTONE =
            new MapReader<>("milestone", InitiativeYaml::milestone);

    private static final ValueReader<Update> UPDATE =
            new MapReader<>("update", InitiativeYaml::update);

    private static final ValueReader<Budget> BUDGET =
            MapReader.always("budget", InitiativeYaml::budget);

    private InitiativeYaml() {}

    /** One line of work of the plan. */
    static ValueReader<Initiative> initiative(String plan, String id) {
        return new MapReader<>("initiative", keys -> initiative(plan, id, keys));
    }

    private static Optional<Initiative> initiative(String plan, String id, Keys keys) {
        Optional<Text> title = keys.need("title", TextReader.NAME);
        Optional<Text> description = keys.need("description", TextReader.TEXT);
        List<String> policySheets = keys.list("policy-sheets", SheetCode.SHEET);
        List<String> divisions = keys.list("divisions", IdReader.ADDRESS);
        List<String> indicators = keys.list("indicators", IdReader.ADDRESS);
        Optional<Status> status = keys.value("status", STATUS);
        List<Milestone> milestones = keys.list("milestones", MILESTONE);
        List<Update> updates = newestFirst(keys.list("updates", UPDATE));
        Map<Integer, Budget> budget = keys.map("budget", EntriesReader.of(TimeReader.YEAR, BUDGET));
        List<String> continues = keys.list("continues", IdReader.INITIATIVE);
        Optional<Ending> ended = keys.value("ended", SourceReader.ENDING);
        List<Text> notes = keys.list("notes", TextReader.TEXT);
        List<String> aliases = keys.list("aliases", IdReader.ADDRESS);
        List<Accepted> accepted = keys.list("accepted", AcceptedReader.OF_WORK);
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
                        aliases,
                        accepted));
    }

    private static Optional<Status> status(Keys keys) {
        Optional<State> state = keys.need("state", STATE);
        Optional<LocalDate> asOf = keys.value("as-of", TimeReader.DATE);
        Optional<Text> note = keys.value("note", TextReader.TEXT);
        Optional<String> evidence = keys.value("evidence", AddressReader.WEB);
        return state.map(s -> new Status(s, asOf, note, evidence));
    }

    private static Optional<Milestone> milestone(Keys keys) {
        Optional<Text> title = keys.need("title", TextReader.NAME);
        Optional<String> due = keys.value("due", TimeReader.DAY_OR_MONTH);
        Optional<String> done = keys.value("done", TimeReader.DAY_OR_MONTH);
        Optional<Text> note = keys.value("note", TextReader.TEXT);
        return title.map(t -> new Milestone(t, due, done, note));
    }

    private static List<Update> newestFirst(List<Update> updates) {
        return updates.stream().sorted(Comparator.comparing(Update::date).reversed()).toList();
    }

    private static Optional<Update> update(Keys keys) {
        Optional<LocalDate> date = keys.need("date", TimeReader.DATE);
        Optional<Text> text = keys.need("text", TextReader.TEXT);
        return keys.lacking() ? Optional.empty() : Optional.of(new Update(date.get(), text.get()));
    }

    private static Budget budget(Keys keys) {
        Optional<BigDecimal> amount = keys.value("amount", NumberReader.NUMBER);
        Optional<BigDecimal> settled = keys.value("settled", NumberReader.NUMBER);
        Optional<Source> source = keys.value("source", SourceReader.SOURCE);
        Optional<Text> note = keys.value("note", TextReader.TEXT);
        return new Budget(amount, settled, source, note);
    }
}
