package org.hiraku.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hiraku.plan.Initiative;
import org.hiraku.plan.Plan;
import org.hiraku.plan.PublicRecord;
import org.hiraku.plan.Text;

/**
 * Something that happened, before it is put in a language's words.
 *
 * @param date its day
 * @param initiative the initiative it is an update of; empty for a release
 * @param title a release's title
 * @param text what happened
 */
record Event(
        LocalDate date,
        Optional<Initiative> initiative,
        Optional<Text> title,
        Optional<Text> text) {

    /** The latest updates and releases, newest first. */
    static List<Event> latest(PublicRecord record, int most) {
        List<Event> events = new ArrayList<>();
        record.releases()
                .forEach(
                        r ->
                                events.add(
                                        new Event(
                                                r.date(),
                                                Optional.empty(),
                                                Optional.of(r.title()),
                                                r.text())));
        for (Plan plan : record.plans().values()) {
            for (Initiative work : plan.initiatives()) {
                work.updates().forEach(update -> events.add(of(work, update)));
            }
        }
        // The sort is stable: on one day releases stand first, then updates in the order of ids.
        events.sort(Comparator.comparing(Event::date).reversed());
        return List.copyOf(events.subList(0, Math.min(most, events.size())));
    }

    private static Event of(Initiative work, Initiative.Update update) {
        return new Event(
                update.date(), Optional.of(work), Optional.empty(), Optional.of(update.text()));
    }
}
