package org.hiraku.plan;

import java.util.List;
import java.util.Optional;

/**
 * One published edition of a plan.
 *
 * @param id its id
 * @param file where it is written, below the site's folder
 * @param title its title
 * @param period the period it covers
 * @param department the id of the department that answers for it
 * @param statement the words it opens with
 * @param initiatives its initiatives, in its own order
 * @param previous the id of the edition before
 * @param source where it was published
 * @param notes remarks
 * @param aliases former ids, whose addresses forward here
 * @param accepted the warnings about it that somebody looked into
 */
public record Plan(
        String id,
        String file,
        Text title,
        Period period,
        Optional<String> department,
        Optional<Statement> statement,
        List<Initiative> initiatives,
        Optional<String> previous,
        Optional<Source> source,
        List<Text> notes,
        List<String> aliases,
        List<Accepted> accepted) {

    /**
     * The words a plan opens with.
     *
     * @param heading their heading
     * @param text the words, in Markdown
     */
    public record Statement(Optional<Text> heading, Text text) {}

    /** Keeps unmodifiable copies. */
    public Plan {
        initiatives = List.copyOf(initiatives);
        notes = List.copyOf(notes);
        aliases = List.copyOf(aliases);
        accepted = List.copyOf(accepted);
    }

    /** The place among its initiatives, from 0, of the one with this id; -1 when it has none. */
    public int placeOf(Initiative initiative) {
        for (int at = 0; at < initiatives.size(); at++) {
            if (initiatives.get(at).id().equals(initiative.id())) {
                return at;
            }
        }
        return -1;
    }

    /**
     * The edition of policy sheets that its initiatives refer to: the (first) year of its period.
     */
    public String edition() {
        return Integer.toString(period.year());
    }
}
