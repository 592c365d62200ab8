package org.hiraku.opendata;

import org.hiraku.page.Site;

/** {@code robots.txt}: everything may be read; the sitemap says what there is. */
final class Robots {

    private Robots() {}

    static String of(Site site) {
        return "User-agent: *\nAllow: /\n\nSitemap: " + site.imprint().baseUrl() + "sitemap.xml\n";
    }
}
