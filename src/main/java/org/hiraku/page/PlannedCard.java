package org.hiraku.page;

import java.util.Optional;
import java.util.function.Supplier;
import org.hiraku.card.Card;

/**
 * A page's share image with what makes it, at any time, alone, from the immutable site.
 *
 * @param page the page it stands for
 * @param address where it lives
 * @param card makes what it says; empty when it has a letter that no card can show, so that the
 *     page goes by the site's card
 */
public record PlannedCard(Address page, Address address, Supplier<Optional<Card>> card) {}
