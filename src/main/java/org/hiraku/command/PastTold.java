package org.hiraku.command;

import java.util.Map;
import org.hiraku.ledger.Reach;
import org.hiraku.page.Site;

/**
 * What a build says of the past of the figures in its last line.
 *
 * @param reach how far back it is known
 * @param unstated how many changes have no stated reason
 */
record PastTold(Reach reach, long unstated) {

    static PastTold of(Site site) {
        long unstated =
                site.record().indicators().values().stream()
                        .filter(indicator -> !site.past().of(indicator).isEmpty())
                        .flatMap(indicator -> site.ledger(indicator).stream())
                        .filter(entry -> !entry.isStated())
                        .count();
        return new PastTold(site.past().reach(), unstated);
    }

    /** The key of its words. */
    String key() {
        return "build.past." + reach.extent().code();
    }

    /** What its words name. */
    Map<String, String> details() {
        return Map.of(
                "since", reach.since().map(Object::toString).orElse(""),
                "unread", Integer.toString(reach.unread()),
                "unstated", Long.toString(unstated));
    }
}
