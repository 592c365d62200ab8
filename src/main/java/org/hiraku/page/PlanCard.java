package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * A plan as lists show it.
 *
 * @param link the plan's page and title
 * @param period its period in words
 * @param department who answers for it
 * @param counts its results counted
 * @param initiatives its initiatives with their figures; empty where only the plan itself is listed
 */
public record PlanCard(
        Link link,
        Phrase period,
        Optional<Phrase> department,
        Counts counts,
        List<InitiativeCard> initiatives) {}
