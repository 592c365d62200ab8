package org.hiraku.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiraku.plan.Indicator;

/**
 * What the published revisions of a site's figures tell.
 *
 * @param reach how far back they are known
 * @param byId the changes of each indicator by its id, in the order in which they were published
 */
public record Past(Reach reach, SortedMap<String, List<Change>> byId) {

    /** Keeps an unmodifiable copy. */
    public Past {
        byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
    }

    /** That nothing is known. */
    public static Past none(Reach.Extent why) {
        return new Past(Reach.none(why), new TreeMap<>());
    }

    /** The changes of an indicator, those under its former ids first. */
    public List<Change> of(Indicator indicator) {
        List<Change> changes = new ArrayList<>();
        indicator.aliases().forEach(alias -> changes.addAll(under(alias)));
        changes.addAll(under(indicator.id()));
        return changes;
    }

    private List<Change> under(String id) {
        return byId.getOrDefault(id, List.of());
    }
}
