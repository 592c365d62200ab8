package org.hiraku.plan;

import java.util.Optional;

/**
 * A place in time where values may stop being comparable.
 *
 * @param period the first period under the new definition
 * @param comparable true when values on both sides may still be compared
 * @param note what changed
 */
public record Break(Period period, boolean comparable, Optional<Text> note) {}
