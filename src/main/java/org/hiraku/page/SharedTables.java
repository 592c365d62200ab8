package org.hiraku.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The figures of an indicator on its page and in its embed.
 *
 * @param key what they are known by; equal where both show the same, empty where the embed shows
 *     only some of them
 * @param made makes them, for whichever of the two is made first
 */
public record SharedTables(Optional<String> key, Supplier<List<TableView>> made) {

    /** The figures of each series that is shown, made anew each time. */
    public List<TableView> shown() {
        return made.get();
    }
}
