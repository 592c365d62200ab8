package org.hiraku.plan;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything under {@code data/}: the whole record that a site shows.
 *
 * @param imprint who publishes it
 * @param organization departments and divisions
 * @param policySheets the documents that initiatives refer to
 * @param glossary terms explained to citizens, in order
 * @param releases dated publications, newest first
 * @param plans by id
 * @param indicators by id
 */
public record PublicRecord(
        Imprint imprint,
        Organization organization,
        PolicySheets policySheets,
        List<Term> glossary,
        List<Release> releases,
        SortedMap<String, Plan> plans,
        SortedMap<String, Indicator> indicators) {

    /** Keeps unmodifiable copies. */
    public PublicRecord {
        glossary = List.copyOf(glossary);
        releases = List.copyOf(releases);
        plans = Collections.unmodifiableSortedMap(new TreeMap<>(plans));
        indicators = Collections.unmodifiableSortedMap(new TreeMap<>(indicators));
    }

    /** Every initiative of every plan, plan by plan, each plan's in its own order. */
    public List<Initiative> initiatives() {
        return plans.values().stream().flatMap(plan -> plan.initiatives().stream()).toList();
    }

    /** The same record on a site that lives at another address, with a slash at its end. */
    public PublicRecord livingAt(String baseUrl) {
        return new PublicRecord(
                imprint.livingAt(baseUrl),
                organization,
                policySheets,
                glossary,
                releases,
                plans,
                indicators);
    }
}
