package org.hiraku.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was published before a target was changed or an actual corrected.
 *
 * @param value the former value
 * @param until the day on which it stopped standing
 * @param reason why it was changed
 * @param <V> a figure, or a target's aim
 */
public record Former<V>(V value, LocalDate until, Optional<Text> reason) {}
