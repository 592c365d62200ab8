package org.hiraku.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where something was published.
 *
 * @param title the document's title
 * @param url its address, {@code http:} or {@code https:}
 * @param published the day it was published
 * @param page the page in it, as printed
 */
public record Source(
        Optional<Text> title,
        Optional<String> url,
        Optional<LocalDate> published,
        Optional<String> page) {}
