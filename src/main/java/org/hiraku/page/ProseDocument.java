package org.hiraku.page;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import org.hiraku.prose.ProseHtml;

/**
 * A prose page as {@code content/} holds it.
 *
 * @param language its language
 * @param path its address below the language, with a slash at its end, as {@code about/}
 * @param file where it is written, below the site's folder
 * @param title its title
 * @param description what it is about, in a sentence
 * @param date the day it was written
 * @param order where it stands among the links of every page; empty when it is not among them
 * @param body its text, whose topmost headings are of the second level
 */
public record ProseDocument(
        String language,
        String path,
        String file,
        String title,
        String description,
        Optional<LocalDate> date,
        Optional<Integer> order,
        ProseHtml body) {

    /** The prose of a language that has none. */
    static final SortedMap<String, ProseDocument> NONE = Collections.emptySortedMap();
}
