package org.hiraku.checking;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The addresses of a site's pages below a language, each with what lies there. Two addresses that
 * differ only in capital letters are one, as they are to many file systems.
 */
final class Addresses {

    private final Map<String, Holder> holders = new HashMap<>();

    /** Takes an address for a page, or gives who holds it already. */
    Holder take(String address, Holder holder) {
        return holders.putIfAbsent(address.toLowerCase(Locale.ROOT), holder);
    }

    /**
     * What lies at an address.
     *
     * @param file where it is written, below the site's folder
     * @param id its id
     * @param alias whether the address is a former one
     */
    record Holder(String file, String id, boolean alias) {}
}
