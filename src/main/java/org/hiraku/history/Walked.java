package org.hiraku.history;

import java.util.Map;
import org.hiraku.ledger.Past;

/**
 * What was found on the published line up to a commit: all that is needed to go on from there.
 *
 * @param last the id of that commit
 * @param past what is known so far
 * @param gone the last revision of indicators that are no longer there, by id
 * @param unread the last revision that could be read, of indicators whose present one cannot
 * @param bytes how many bytes of former revisions were read
 */
record Walked(
        String last, Past past, Map<String, Bundle> gone, Map<String, Bundle> unread, int bytes) {}
