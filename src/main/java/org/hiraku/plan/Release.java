package org.hiraku.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated publication of the site.
 *
 * @param date its day
 * @param title what it is called
 * @param text what it brings, in Markdown
 */
public record Release(LocalDate date, Text title, Optional<Text> text) {}
