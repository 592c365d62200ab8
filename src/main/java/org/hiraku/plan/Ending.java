package org.hiraku.plan;

import java.util.Optional;

/**
 * That an initiative or an indicator stopped.
 *
 * @param reason why
 */
public record Ending(Optional<Text> reason) {}
