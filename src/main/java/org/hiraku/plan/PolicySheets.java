package org.hiraku.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The documents (施策シート) that initiatives refer to.
 *
 * @param editions by id, in order; a plan's sheets are of the edition named by its period
 */
public record PolicySheets(Map<String, Edition> editions) {

    /**
     * One year's sheets.
     *
     * @param id the edition, as {@code 2024}
     * @param title its title
     * @param sheets by code, in order
     */
    public record Edition(String id, Text title, Map<String, Sheet> sheets) {
        /** Keeps an unmodifiable copy. */
        public Edition {
            sheets = Collections.unmodifiableMap(new LinkedHashMap<>(sheets));
        }
    }

    /**
     * One sheet.
     *
     * @param edition the edition's id
     * @param code its code, as {@code 29-01}
     * @param title its title, where it is known
     * @param url its address, where it has one
     */
    public record Sheet(String edition, String code, Optional<Text> title, Optional<String> url) {}

    /** Keeps an unmodifiable copy. */
    public PolicySheets {
        editions = Collections.unmodifiableMap(new LinkedHashMap<>(editions));
    }

    /** The sheet with this code in an edition, if there is one. */
    public Optional<Sheet> sheet(String edition, String code) {
        return Optional.ofNullable(editions.get(edition)).map(e -> e.sheets().get(code));
    }
}
