package org.hiraku.page;

import java.util.List;
import java.util.Optional;

/**
 * An initiative as a plan's list shows it.
 *
 * @param number its place in the plan, counted from 1
 * @param link its page and title
 * @param state how it stands, in words, where staff said so
 * @param indicators its indicators in brief
 */
public record InitiativeCard(
        int number, Link link, Optional<StateBadge> state, List<IndicatorBrief> indicators) {

    /**
     * How an initiative stands.
     *
     * @param code the data format's word
     * @param label its words
     */
    public record StateBadge(String code, Phrase label) {}
}
