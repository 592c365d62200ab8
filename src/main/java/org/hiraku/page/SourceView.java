package org.hiraku.page;

import java.util.Optional;

/**
 * Where something was published.
 *
 * @param title the document, if it is named
 * @param url its address
 * @param published the day, in words
 * @param page the page in it, in words
 */
public record SourceView(
        Optional<Phrase> title,
        Optional<String> url,
        Optional<Phrase> published,
        Optional<Phrase> page) {}
