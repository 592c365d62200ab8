package org.hiraku.checking;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hiraku.plan.PublicRecord;
import org.hiraku.reading.Declared;

/** A prose page has an address that no page of the record, of the site's own or of prose has. */
final class ProseAddressIsFree implements Rule {

    /** What the site has, or may come to have, below each language beside the record's pages. */
    private static final Set<String> OWN =
            Set.of(
                    "404/",
                    "assets/",
                    "changes/",
                    "data/",
                    "divisions/",
                    "embed/",
                    "index/",
                    "indicators/",
                    "plans/",
                    "policy-sheets/",
                    "search/");

    private final Prose prose;

    ProseAddressIsFree(Prose prose) {
        this.prose = prose;
    }

    @Override
    public void check(PublicRecord record, Declared declared, Findings findings) {
        SitePaths paths = new SitePaths(record, declared, Prose.NONE);
        Map<String, Prose.Page> taken = new HashMap<>();
        for (Prose.Page page : prose.pages()) {
            String path = page.path().toLowerCase(Locale.ROOT);
            Spot spot = Spot.wholeFile(page.file());
            Prose.Page former = taken.putIfAbsent(page.language() + "/" + path, page);
            if (former != null) {
                findings.error(spot, p -> p.variant("twice").with("file", former.file()));
            } else if (OWN.contains(path) || paths.isPage(path)) {
                findings.error(spot, p -> p.with("path", page.path()));
            }
        }
    }
}
